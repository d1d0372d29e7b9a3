import { useTranslation } from "react-i18next";

import { cutGraphemes } from "#domain/roster/graphemes.ts";
import type { NamesNotice, ParsedNames } from "#domain/roster/parseNames.ts";
import styles from "./NamesFound.module.css";

/** How many names a message names, and how much of each. */
const NAMED = 4;
const LETTERS = 32;

/** How many names were found in what was typed, what to know about them, and where they stay. */
export function NamesFound({ found }: { found: ParsedNames }) {
  const { t } = useTranslation();
  const notice = useNoticeWords();
  return (
    <div className={styles["found"]}>
      <div role="status">
        <p className={styles["count"]}>{t("start.namesCount", { count: found.people.length })}</p>
        {found.notices.map((item) => (
          <p key={item.kind}>{notice(item)}</p>
        ))}
      </div>
      <p className={styles["private"]}>{t("start.private")}</p>
    </div>
  );
}

function useNoticeWords(): (notice: NamesNotice) => string {
  const { t } = useTranslation();
  const list = (names: string[]): string => {
    const some = names.slice(0, NAMED).map((name) => isolate(shorten(name)));
    const more = names.length - some.length;
    const text = some.join(", ");
    return more > 0 ? t("start.andMore", { names: text, count: more }) : text;
  };
  return (notice) => {
    if (notice.kind === "too-many") return t("start.tooMany", { kept: notice.kept });
    const names = list(notice.names);
    return notice.kind === "duplicates"
      ? t("start.duplicates", { names })
      : t("start.shortened", { names });
  };
}

function shorten(name: string): string {
  const cut = cutGraphemes(name, LETTERS);
  return cut === name ? name : `${cut}…`;
}

/** Keeps a name from right to left from turning the sentence around it. */
function isolate(name: string): string {
  return `\u2068${name}\u2069`;
}
