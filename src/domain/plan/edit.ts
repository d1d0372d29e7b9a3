import type { Exercise, ExerciseStep, OwnStep, Pack, Plan, Step } from "#content/schema.ts";
import { kindOf } from "#domain/kinds/kinds.ts";

import { planMinutes } from "#domain/steps/minutes.ts";

/** An id for a step that no other step of the plan has: "awareness", "awareness-2". @internal */
export function freeStepId(plan: Plan, base: string): string {
  const taken = new Set(plan.steps.map(({ id }) => id));
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/** The same for anything with an id in a list. */
export function freeId(items: readonly { id: string }[], base: string): string {
  const taken = new Set(items.map(({ id }) => id));
  let number = 1;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/** An exercise as a step, with all its prompts; an experiment takes the first small task of the kit. */
export function exerciseStep(
  plan: Plan,
  exercise: Exercise,
  kit: Pick<Pack, "tasks">,
): ExerciseStep {
  const task = exercise.phases.some(({ scene }) => scene === "trial")
    ? kit.tasks[0]?.id
    : undefined;
  return {
    id: freeStepId(plan, exercise.id),
    kind: "exercise",
    exercise: exercise.id,
    prompts: exercise.prompts.map(({ id }) => id),
    ...(task !== undefined && { task }),
  };
}

/** What a new step of one's own is called, in the language of the screen. */
export type OwnTitles = Record<OwnStep["kind"], { title: string; headline: string }>;

/** A new step of one's own, with sane minutes and nothing filled in that somebody has to clear. */
export function ownStep(plan: Plan, kind: OwnStep["kind"], titles: OwnTitles): OwnStep {
  const { title, headline } = titles[kind];
  const { minutes, blank } = kindOf({ kind });
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- what a kind fills in makes a step of that kind
  return { id: freeStepId(plan, kind), kind, title, minutes, ...blank(headline) } as OwnStep;
}

/** The plan with its own length: what its steps add up to. */
function settled(plan: Plan, exercises: readonly Exercise[]): Plan {
  const minutes = planMinutes(plan, exercises);
  return minutes === plan.minutes ? plan : { ...plan, minutes };
}

/** The plan with other steps. */
export function withSteps(plan: Plan, steps: Step[], exercises: readonly Exercise[]): Plan {
  return settled({ ...plan, steps }, exercises);
}

/** Puts a step at a place (0-based), or else where its kind belongs: first, last, or before a closing. */
export function addStep(plan: Plan, step: Step, exercises: readonly Exercise[], at?: number): Plan {
  const place = at ?? placeOf(plan, step);
  return withSteps(plan, plan.steps.toSpliced(place, 0, step), exercises);
}

function placeOf({ steps }: Plan, step: Step): number {
  const belongs = (one: Step | undefined) =>
    one && one.kind !== "exercise" ? kindOf(one).place : undefined;
  if (belongs(step) === "first") return 0;
  return belongs(steps.at(-1)) === "last" && belongs(step) !== "last"
    ? steps.length - 1
    : steps.length;
}

/** Moves a step to a place (0-based) among the others; past an end it stays at that end. */
export function moveStep(plan: Plan, id: string, to: number): Plan {
  const from = plan.steps.findIndex((step) => step.id === id);
  const step = plan.steps[from];
  const place = Math.max(0, Math.min(to, plan.steps.length - 1));
  if (!step || place === from) return plan;
  return { ...plan, steps: plan.steps.toSpliced(from, 1).toSpliced(place, 0, step) };
}

/** Takes a step out. */
export function removeStep(plan: Plan, id: string, exercises: readonly Exercise[]): Plan {
  const steps = plan.steps.filter((step) => step.id !== id);
  return steps.length === plan.steps.length ? plan : withSteps(plan, steps, exercises);
}

/** Puts the same step once more right behind it; a fixed start stays with the first. */
export function duplicateStep(plan: Plan, id: string, exercises: readonly Exercise[]): Plan {
  const index = plan.steps.findIndex((step) => step.id === id);
  const step = plan.steps[index];
  if (!step) return plan;
  const { at: _fixed, ...rest } = step;
  const base = id.replace(/-\d+$/u, "");
  return addStep(plan, { ...rest, id: freeStepId(plan, base) }, exercises, index + 1);
}

/** Changes one step; the plan's length follows. */
export function changeStep(
  plan: Plan,
  id: string,
  change: (step: Step) => Step,
  exercises: readonly Exercise[],
): Plan {
  const steps = plan.steps.map((step) => (step.id === id ? change(step) : step));
  const same = steps.every((step, index) => step === plan.steps[index]);
  return same ? plan : withSteps(plan, steps, exercises);
}
