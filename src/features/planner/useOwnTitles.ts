import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import type { OwnTitles } from "#domain/plan/edit.ts";

/** What new steps of one's own are called. */
export function useOwnTitles(): OwnTitles {
  const { t } = useTranslation();
  return useMemo(() => {
    const of = (kind: keyof OwnTitles) => ({
      title: t(`planner.library.kind.${kind}`),
      headline: t(`planner.library.headline.${kind}`),
    });
    return {
      welcome: of("welcome"),
      break: of("break"),
      closing: of("closing"),
      question: of("question"),
      case: of("case"),
      figure: of("figure"),
      chart: of("chart"),
    };
  }, [t]);
}
