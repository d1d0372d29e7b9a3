import { dayText } from "#i18n/format.ts";
import type { TFunction } from "i18next";

import { PLEDGED, type GivenAnswer } from "#domain/handover/submission.ts";
import { askedOf } from "#domain/kinds/asked.ts";
import { mine, partOf, type MineLine, type MinePage } from "#domain/phone/mine.ts";
import { pledgesOf } from "#domain/phone/pledges.ts";
import type { PhoneNotes, PhoneStep, Pledge } from "#domain/phone/types.ts";

/** One thing that can be handed over, with all that the facilitator will read of it. */
export interface Choice {
  /** The same as long as it stands there, whatever is changed in it. */
  id: string;
  /** What it is about: the question, and the column where there are several. */
  about: string;
  answer: Omit<GivenAnswer, "mark">;
}

/** Everything that somebody can hand over, each by itself: what they will try, then as the session goes. */
export function choicesOf(steps: readonly PhoneStep[], notes: PhoneNotes, t: TFunction): Choice[] {
  return [
    ...pledgesOf(notes).map((pledge) => pledged(pledge, t)),
    ...mine(steps, notes).flatMap(({ pages }) =>
      pages.flatMap((page) => [
        ...voted(page, t),
        ...page.lines.map((line) => written(page, line, t)),
      ]),
    ),
  ];
}

function pledged({ id, text, day }: Pledge, t: TFunction): Choice {
  const until = dayText(day);
  const said = text.trim();
  return {
    id,
    about: t("phoneGive.pledge"),
    answer: {
      step: PLEDGED,
      text: until === undefined ? said : t("phoneGive.until", { text: said, day: until }),
    },
  };
}

function voted({ page, vote, firstVote }: MinePage, t: TFunction): Choice[] {
  if (vote === undefined) return [];
  const text =
    firstVote === undefined
      ? t("phoneGive.vote", { vote })
      : t("phoneGive.voteTwice", { first: firstVote, vote });
  return [
    {
      id: `vote/${page.key}`,
      about: askedOf(page).text,
      answer: { step: page.stepId, ...partOf(page), text },
    },
  ];
}

function written({ page }: MinePage, line: MineLine, t: TFunction): Choice {
  const { id, column } = line.entry;
  const onBoard = page.scene.board !== undefined && column !== undefined;
  return {
    id,
    about: [
      askedOf(page).text,
      ...(onBoard && line.column !== undefined ? [line.column] : []),
    ].join(" · "),
    answer: {
      step: page.stepId,
      ...partOf(page),
      ...(onBoard && { column }),
      text: textOf(line, t),
    },
  };
}

/** As it will be read: alone, a drawback says nothing. */
function textOf({ entry, under, column }: MineLine, t: TFunction): string {
  const said =
    column === "pro" || column === "con"
      ? t(`phoneGive.${column}`, { text: entry.text })
      : entry.text;
  return [...under.map(({ text }) => text), said].join(" – ");
}
