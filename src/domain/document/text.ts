import { clockOf } from "#domain/timer/clock.ts";
import type { PlanWords } from "#domain/planFiles/words.ts";
import type { Scene } from "#domain/scenes/types.ts";

import type { Moment } from "./blocks.ts";

type Seated = Pick<Scene, "form" | "groupSize" | "phaseTitle">;

/** How people sit: empty where the title of the phase says so itself. */
export function formName({ form, groupSize, phaseTitle }: Seated, words: PlanWords): string {
  const name = words.form(form, groupSize);
  return phaseTitle.toLowerCase().includes(name) ? "" : name;
}

/** "Alleen", "In groepjes van 4", "Nabespreken · samen". */
export function phaseName(scene: Seated, words: PlanWords): string {
  const { phaseTitle } = scene;
  const form = formName(scene, words);
  if (form.startsWith(phaseTitle.toLowerCase())) {
    return `${phaseTitle}${form.slice(phaseTitle.length)}`;
  }
  return [phaseTitle, form].filter((piece) => piece.trim() !== "").join(" · ");
}

/** Between words that stay on one line. */
const NBSP = "\u00A0";

/** "alleen 2′ · per twee 3′ · samen 4′", with the time of each where that is asked for. */
export function phasesText({ phases }: Moment, words: PlanWords, times = false): string {
  return phases
    .map(({ at, minutes, name }) =>
      [times ? clockOf(at) : "", name.replaceAll(" ", NBSP), words.prime(minutes)]
        .filter((piece) => piece !== "")
        .join(NBSP),
    )
    .join(" · ");
}
