import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { NamesNotice, ParsedNames } from "#domain/roster/parseNames.ts";
import { useNamesWords } from "./useNamesWords.ts";

interface NamesFoundProps {
  found: ParsedNames;
  /** Where the names stay. */
  children: ReactNode;
}

/** How many names were found in what was typed, what to know about them, and where they stay. */
export function NamesFound({ found, children }: NamesFoundProps) {
  const { t } = useTranslation();
  const { list, read } = useNamesWords();
  const words = (notice: NamesNotice): string[] => {
    if (notice.kind === "too-many") return [t("names.tooMany", { kept: notice.kept })];
    if (notice.kind !== "duplicates" && notice.kind !== "shortened") return [];
    return [t(`names.${notice.kind}`, { names: list(notice.names) })];
  };
  return (
    <div className="stack gap-1 ink">
      <div role="status">
        <p className="strong figures">{t("names.count", { count: found.people.length })}</p>
        {[...read(found), ...found.notices.flatMap(words)].map((line) => (
          <p key={line} translate="no">
            {line}
          </p>
        ))}
      </div>
      <p className="quiet">{children}</p>
    </div>
  );
}
