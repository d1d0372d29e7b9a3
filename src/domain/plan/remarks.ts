import type { Exercise, ExerciseStep, Pack, Plan } from "#content/schema.ts";
import { isPause, kindOf } from "#domain/kinds/kinds.ts";
import { isUnfinished } from "#domain/steps/ownTask.ts";

import { nightOf } from "./hours.ts";
import { chosenPhases, phaseMinutes } from "#domain/steps/minutes.ts";
import type { Schedule } from "./schedule.ts";

/** How long people sit without a break before it is too long, in minutes. */
export const LONGEST_WITHOUT_BREAK = 100;

/** From how many people on somebody can stay silent the whole time. */
const MANY_PEOPLE = 20;

/** More than this cannot be read from the back row. */
const MOST_WORDS = 20;

/** Something about a plan that helps to know; `step` is what it is about. */
export type Remark =
  | { kind: "over"; minutes: number }
  | { kind: "left"; minutes: number }
  /** The end is not after the start on the clock, and is taken as one of the next day. */
  | { kind: "night"; start: number; minutes: number }
  | { kind: "late"; step: string; minutes: number }
  | { kind: "noBreak"; step: string; minutes: number }
  | { kind: "noReflection"; step: string }
  | { kind: "nothingPersonal"; people: number }
  | { kind: "fewForTrial"; step: string; people: number }
  | { kind: "unknownExercise"; step: string }
  | { kind: "noTask"; step: string }
  | { kind: "emptyTask"; step: string }
  /** A part gets fewer minutes than the exercise advises; the one that misses most. */
  | { kind: "short"; step: string; part: string; minutes: number; least: number }
  | { kind: "long"; step: string; prompt: string; words: number }
  | { kind: "empty"; step: string };

/** What could go better, the most urgent first. Everything stays possible. */
export function remarksOf(plan: Plan, schedule: Schedule, kit: Pack): Remark[] {
  const { available, planned, waiting } = schedule;
  const over = available === undefined ? 0 : planned + waiting - available;
  const remarks: Remark[] = [];
  const night = nightOf(plan);
  if (night) remarks.push({ kind: "night", ...night });
  if (over > 0) remarks.push({ kind: "over", minutes: over });
  for (const { step, late } of schedule.steps) {
    if (late > 0) remarks.push({ kind: "late", step: step.id, minutes: late });
  }
  remarks.push(...withoutBreak(schedule), ...perStep(plan, kit), ...personal(plan, kit));
  if (over < 0 && plan.steps.length > 0) remarks.push({ kind: "left", minutes: -over });
  return remarks;
}

function withoutBreak({ steps }: Schedule): Remark[] {
  const remarks: Remark[] = [];
  let since: { start: number; step: string } | undefined;
  const close = (end: number) => {
    if (since && end - since.start > LONGEST_WITHOUT_BREAK) {
      remarks.push({ kind: "noBreak", step: since.step, minutes: end - since.start });
    }
    since = undefined;
  };
  for (const { step, start, gap } of steps) {
    // Waiting for a fixed start is a break as well.
    if (isPause(step) || gap >= 10) close(start - gap);
    if (!isPause(step)) since ??= { start, step: step.id };
  }
  const last = steps.at(-1);
  if (last) close(isPause(last.step) ? last.start : last.end);
  return remarks;
}

function perStep(plan: Plan, kit: Pack): Remark[] {
  return plan.steps.flatMap((step): Remark[] => {
    if (step.kind !== "exercise") {
      return kindOf(step).isEmpty(step) ? [{ kind: "empty", step: step.id }] : [];
    }
    const exercise = kit.exercises.find(({ id }) => id === step.exercise);
    if (!exercise) return [{ kind: "unknownExercise", step: step.id }];
    const remarks: Remark[] = [];
    const trial = exercise.phases.some(({ scene }) => scene === "trial");
    const own = plan.ownTasks?.find(({ id }) => id === step.task);
    const task = own !== undefined || kit.tasks.some(({ id }) => id === step.task);
    if (trial && !task) remarks.push({ kind: "noTask", step: step.id });
    if (trial && own && isUnfinished(own)) remarks.push({ kind: "emptyTask", step: step.id });
    remarks.push(...tooShort(step, exercise));
    if (trial && !chosenPhases(step, exercise).some(({ reflection }) => reflection)) {
      remarks.push({ kind: "noReflection", step: step.id });
    }
    if (trial && plan.people !== undefined && plan.people < 4) {
      remarks.push({ kind: "fewForTrial", step: step.id, people: plan.people });
    }
    for (const [prompt, { text }] of Object.entries(step.wording ?? {})) {
      const words = text.split(/\s+/u).filter((word) => word !== "").length;
      if (step.prompts.includes(prompt) && words > MOST_WORDS) {
        remarks.push({ kind: "long", step: step.id, prompt, words });
      }
    }
    return remarks;
  });
}

function tooShort(step: ExerciseStep, exercise: Exercise): Remark[] {
  const missing = chosenPhases(step, exercise)
    .map((phase) => ({ phase, minutes: phaseMinutes(step, phase) }))
    .filter(({ phase, minutes }) => minutes < phase.minutes.least)
    .toSorted((a, b) => a.minutes / a.phase.minutes.least - b.minutes / b.phase.minutes.least);
  return missing.slice(0, 1).map(({ phase, minutes }) => ({
    kind: "short",
    step: step.id,
    part: phase.title,
    minutes,
    least: phase.minutes.least,
  }));
}

function personal(plan: Plan, kit: Pick<Pack, "exercises">): Remark[] {
  const people = plan.people ?? 0;
  if (people < MANY_PEOPLE || plan.steps.length === 0) return [];
  const some = plan.steps.some((step) => {
    if (step.kind !== "exercise") return false;
    const exercise = kit.exercises.find(({ id }) => id === step.exercise);
    return exercise ? hasPersonal(exercise, step.phases, step.forms) : false;
  });
  return some ? [] : [{ kind: "nothingPersonal", people }];
}

function hasPersonal(
  { phases }: Exercise,
  chosen: readonly string[] | undefined,
  forms: Readonly<Record<string, string>> | undefined,
): boolean {
  return phases.some(
    ({ id, form }) =>
      (chosen?.includes(id) ?? true) && ["solo", "pairs"].includes(forms?.[id] ?? form),
  );
}
