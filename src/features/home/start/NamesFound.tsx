import { useTranslation } from "react-i18next";

import type { NamesNotice, ParsedNames } from "#domain/roster/parseNames.ts";
import { useNamesWords } from "#scenes/groups/roster/useNamesWords.ts";
import styles from "./NamesFound.module.css";

/** How many names were found in what was typed, what to know about them, and where they stay. */
export function NamesFound({ found }: { found: ParsedNames }) {
  const { t } = useTranslation();
  const { list, read } = useNamesWords();
  const words = (notice: NamesNotice): string[] => {
    if (notice.kind === "too-many") return [t("start.tooMany", { kept: notice.kept })];
    if (notice.kind !== "duplicates" && notice.kind !== "shortened") return [];
    return [t(`start.${notice.kind}`, { names: list(notice.names) })];
  };
  return (
    <div className={styles["found"]}>
      <div role="status">
        <p className={styles["count"]}>{t("start.namesCount", { count: found.people.length })}</p>
        {[...read(found), ...found.notices.flatMap(words)].map((line) => (
          <p key={line} translate="no">
            {line}
          </p>
        ))}
      </div>
      <p className={styles["private"]}>{t("start.private")}</p>
    </div>
  );
}
