import type { Plan, Step } from "#content/schema.ts";
import { hashOf } from "#domain/files/hash.ts";

import { knownOf, VERSION } from "./versions.ts";

const shortHash = (text: string) => hashOf(text).toString(36);

/**
 * The id of a plan on a participant's phone: that of a ready-made one as it is, else a short one
 * that says nothing. The same plan always has the same one, whatever is changed in it.
 */
export function participantPlanId(plan: Pick<Plan, "id">): string {
  const readyMade = knownOf(VERSION)?.frozen.plans.some(({ id }) => id === plan.id) ?? false;
  return readyMade ? plan.id : `p${shortHash(plan.id)}`;
}

/** What the planner calls a step of this kind by itself: "question", "question-2". */
const isPlain = ({ id, kind }: Step) =>
  id === kind || (id.startsWith(`${kind}-`) && /^[1-9]\d{0,2}$/u.test(id.slice(kind.length + 1)));

function nameOf(step: Step): string {
  if (step.kind === "exercise") return step.exercise;
  return isPlain(step) ? step.id : `s${shortHash(step.id)}`;
}

/**
 * The steps of a plan by the ids that they have on a participant's phone, each with its id in the
 * plan itself: an exercise by its own id, a second one of it with "-2", a step of one's own by its
 * kind as the planner names it, or by a short hash of its id.
 */
export function participantSteps(plan: Pick<Plan, "steps">): Map<string, string> {
  const ids = new Map<string, string>();
  for (const step of plan.steps) {
    const name = nameOf(step);
    let id = name;
    for (let number = 2; ids.has(id); number += 1) id = `${name}-${number}`;
    ids.set(id, step.id);
  }
  return ids;
}
