import type { OwnStep, Step } from "#content/schema.ts";

import { story } from "./case.ts";
import { chart } from "./chart.ts";
import { figure } from "./figure.ts";
import type { Kind } from "./kind.ts";
import { closing, pause, question, welcome } from "./plain.ts";

/** What the app knows of each kind of step that is no exercise. */
const KINDS: { [K in OwnStep["kind"]]: Kind<K> } = {
  welcome,
  break: pause,
  closing,
  question,
  case: story,
  figure,
  chart,
};

/** In the order of the table. */
// eslint-disable-next-line typescript/no-unsafe-type-assertion -- a table has the keys of its type
export const OWN_KINDS = Object.keys(KINDS) as OwnStep["kind"][];

/** The kind of a step, whose functions take that very step. */
export function kindOf<K extends OwnStep["kind"]>(step: { kind: K }): Kind<K> {
  return KINDS[step.kind];
}

/** Whether a step is a pause for everybody. */
export const isPause = (step: Step): boolean => step.kind !== "exercise" && kindOf(step).pause;
