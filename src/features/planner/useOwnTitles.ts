import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import { OWN_KINDS } from "#domain/kinds/kinds.ts";
import type { OwnTitles } from "#domain/plan/edit.ts";

/** What new steps of one's own are called. */
export function useOwnTitles(): OwnTitles {
  const { t } = useTranslation();
  return useMemo(() => {
    const titles = OWN_KINDS.map((kind) => [
      kind,
      { title: t(`planner.library.kind.${kind}`), headline: t(`planner.library.headline.${kind}`) },
    ]);
    // eslint-disable-next-line typescript/no-unsafe-type-assertion -- each kind is there once
    return Object.fromEntries(titles) as OwnTitles;
  }, [t]);
}
