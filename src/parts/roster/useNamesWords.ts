import { useTranslation } from "react-i18next";

import { cutGraphemes } from "#domain/roster/graphemes.ts";
import type { ParsedNames } from "#domain/roster/parseNames.ts";
import type { Column } from "#domain/roster/split.ts";
import { names } from "#words/names.ts";
import { addWords } from "#i18n/setup.ts";
import { joined } from "#parts/groups/nameList.ts";

addWords({ names });

/** How many names a message names, and how much of each. */
const NAMED = 4;
const LETTERS = 32;

/** Sentences about pasted names: some of them in a list, and how the text was read. */
export function useNamesWords() {
  const { t } = useTranslation();

  const list = (all: readonly string[]): string => {
    const text = all
      .slice(0, NAMED)
      .map((name) => isolate(shorten(name)))
      .join(", ");
    const more = all.length - NAMED;
    return more > 0 ? t("names.andMore", { names: text, count: more }) : text;
  };

  const column = ({ place, head = "" }: Column): string =>
    head === ""
      ? t("names.column", { number: place + 1 })
      : t("names.head", { head: shorten(head) });

  const taken = ({ people, taken: how }: ParsedNames): string[] => {
    const [one] = people;
    if (!one || !how) return [];
    if (how.kind === "surnameFirst") {
      const first = isolate(shorten(one.name.split(",").at(-1)?.trim() ?? ""));
      return [t("names.surnameFirst", { first })];
    }
    const first = isolate(shorten([one.name, one.attribute].filter(Boolean).join(", ")));
    const from = joined(how.names.map(column));
    const attribute = how.attribute && column(how.attribute);
    return [
      attribute === undefined
        ? t("names.tableNames", { names: from, first })
        : t("names.table", { names: from, attribute, first }),
      ...(how.turned ? [t("names.turned")] : []),
    ];
  };

  /** What was taken for the names and the departments, so that somebody sees a wrong guess in time. */
  const read = (found: ParsedNames): string[] => [
    ...taken(found),
    ...found.notices.flatMap((notice) =>
      notice.kind === "skipped"
        ? [t("names.skipped", { names: list(notice.names) })]
        : notice.kind === "merged"
          ? [t("names.merged", { names: list(notice.names) })]
          : [],
    ),
  ];

  return { list, read };
}

function shorten(name: string): string {
  const cut = cutGraphemes(name, LETTERS);
  return cut === name ? name : `${cut}…`;
}

/** Keeps a name from right to left from turning the sentence around it. */
function isolate(name: string): string {
  return `\u2068${name}\u2069`;
}
