import type { TFunction } from "i18next";

import type { Pack, Plan } from "#content/schema.ts";
import { clockOf } from "#domain/plan/clock.ts";
import { hoursOf } from "#domain/plan/hours.ts";

import { dayText } from "./paperWords.ts";

const filled = (pieces: readonly (string | undefined)[]): string[] =>
  pieces.flatMap((piece) => piece?.trim() || []);

/** The day, its hours and the room, as far as they are known. */
export function gatheringOf(plan: Plan, { exercises }: Pack, t: TFunction, locale: string) {
  const hours = hoursOf(plan, exercises);
  const span = hours && {
    start: clockOf(hours.start),
    end: clockOf(hours.end),
  };
  return filled([dayText(plan.date, locale), span && t("print.span", span), plan.room]);
}

/** Whose session it is and who guides it, as far as they are known. */
export function hostsOf({ organisation, trainer = "" }: Plan, t: TFunction): string[] {
  const name = trainer.trim();
  return filled([organisation, name === "" ? "" : t("print.handout.trainer", { name })]);
}
