import type { TFunction } from "i18next";

import type { GivenAnswer } from "#domain/handover/giving.ts";
import { askedOf } from "#domain/phone/asked.ts";
import { mine, type MineLine, type MinePage } from "#domain/phone/mine.ts";
import type { PhoneNotes, PhoneStep } from "#domain/phone/types.ts";

/** One thing that can be handed over, with all that the facilitator will read of it. */
export interface Choice {
  /** The same as long as it stands there, whatever is changed in it. */
  id: string;
  /** What it is about: the question, and the column where there are several. */
  about: string;
  answer: Omit<GivenAnswer, "mark">;
}

/** Everything that somebody can hand over, each by itself, in the order of the session. */
export function choicesOf(steps: readonly PhoneStep[], notes: PhoneNotes, t: TFunction): Choice[] {
  return mine(steps, notes).flatMap(({ pages }) =>
    pages.flatMap((page) => page.lines.map((line) => written(page, line, t))),
  );
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
      ...(page.prompt && { prompt: page.prompt.id }),
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
