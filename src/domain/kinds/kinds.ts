import type { FacedStep } from "#content/ownSteps.ts";
import type { OwnStep, Step } from "#content/schema.ts";
import type { SceneKind } from "#domain/scenes/types.ts";

import { story } from "./case.ts";
import { chart } from "./chart.ts";
import { figure } from "./figure.ts";
import type { FacedKind, Kind, SceneRules } from "./kind.ts";
import { closing, pause, question, welcome } from "./plain.ts";

/** Kinds with a shape and a face of their own. */
const FACED: { [K in FacedStep["kind"]]: FacedKind<K> } = {
  case: story,
  figure,
  chart,
};

/** What the app knows of each kind of step that is no exercise, in the order in which they are offered. */
const KINDS: { [K in OwnStep["kind"]]: Kind<K> } = {
  break: pause,
  question,
  ...FACED,
  welcome,
  closing,
};

/** In the order of the table. */
// eslint-disable-next-line typescript/no-unsafe-type-assertion -- a table has the keys of its type
export const OWN_KINDS = Object.keys(KINDS) as OwnStep["kind"][];

/** The kind of a step, whose functions take that very step. */
export function kindOf<K extends OwnStep["kind"]>(step: { kind: K }): Kind<K> {
  return KINDS[step.kind];
}

/** Whether a scene is a step with a face of its own. */
export function isFaced(kind: SceneKind): kind is FacedStep["kind"] {
  return Object.hasOwn(FACED, kind);
}

/** What holds for the scene of a step with a face of its own. */
export const facedKind = (kind: FacedStep["kind"]): SceneRules => FACED[kind];

/** Whether a step is a pause for everybody. */
export const isPause = (step: Step): boolean => step.kind !== "exercise" && kindOf(step).pause;
