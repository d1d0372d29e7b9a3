import type { TFunction } from "i18next";

import { askedOf } from "#domain/kinds/asked.ts";
import type { MineLine, MinePage, MineStep } from "#domain/phone/mine.ts";
import type { Pledge } from "#domain/phone/types.ts";

import { dayText } from "#i18n/format.ts";

/** What stands before an entry: its column, or whether it speaks for or against. */
export function columnWord({ column }: MineLine, t: TFunction): string | undefined {
  if (column === "pro") return t("phoneEnd.pro");
  return column === "con" ? t("phoneEnd.con") : column;
}

/** What was chosen, in both rounds where there were two. */
export function voteText({ vote, firstVote }: MinePage, t: TFunction): string | undefined {
  if (vote === undefined) return undefined;
  return firstVote === undefined
    ? t("phoneEnd.voted", { vote })
    : t("phoneEnd.votedTwice", { first: firstVote, vote });
}

/** Everything that was written as plain text, to keep somewhere else. */
export function mineText(
  title: string,
  steps: readonly MineStep[],
  pledges: readonly Pledge[],
  t: TFunction,
): string {
  const parts = [title];
  for (const { text, day, went, story = "" } of pledges) {
    const until = dayText(day);
    const when = until === undefined ? "" : ` (${until})`;
    const lines = [`${t("phone.end.title")}: ${text.trim()}${when}`];
    if (went) lines.push(t("phoneEnd.howSaid", { how: t(`phoneEnd.${went}`) }));
    if (story.trim() !== "") lines.push(`${t("phoneEnd.story")} ${story.trim()}`);
    parts.push(lines.join("\n"));
  }
  for (const { step, pages } of steps) {
    parts.push(step.title.toUpperCase());
    for (const mine of pages) {
      const { page, lines } = mine;
      parts.push(
        [
          askedOf(page).text,
          ...[voteText(mine, t)].filter((vote) => vote !== undefined),
          ...lines.map((line) => `- ${lineText(line, t)}`),
        ].join("\n"),
      );
    }
  }
  return parts.join("\n\n");
}

/** One line of what was written, with what it belongs to: alone, a drawback says nothing. */
export function lineText(line: MineLine, t: TFunction): string {
  const { entry, under } = line;
  const before = [...under.map(({ text }) => text), columnWord(line, t)].filter(
    (part) => part !== undefined,
  );
  const term = entry.term === undefined ? "" : ` (${t(`phoneEnd.${entry.term}`)})`;
  return `${[...before, entry.text].join(" – ")}${term}`;
}
