import type { Form } from "#content/parts.ts";
import type { Exercise, ExerciseStep, OwnStep, Phase, Plan, Step } from "#content/schema.ts";
import { kindOf } from "#domain/kinds/kinds.ts";

/** The phases of an exercise that a step keeps, in the order of the exercise. */
export function chosenPhases(step: ExerciseStep, exercise: Exercise): Phase[] {
  const kept = step.phases;
  return kept ? exercise.phases.filter((phase) => kept.includes(phase.id)) : exercise.phases;
}

/** Whole minutes of one repetition of a phase in this step. */
export function phaseMinutes(step: ExerciseStep, phase: Phase): number {
  return step.minutes?.[phase.id] ?? phase.minutes.ideal;
}

/** How people sit together in this step's phase; the two groups of an experiment stay what they are. */
export function phaseForm(step: ExerciseStep, phase: Phase): Form {
  const own = step.forms?.[phase.id];
  return own === undefined || own === "split" || phase.form === "split" || phase.scene === "trial"
    ? phase.form
    : own;
}

/** The shortest that a break gets, in whole minutes, unless it is shorter already. */
const LEAST_BREAK = 10;

/** The fewest whole minutes that a step of one's own can do with: half of its time. */
export function leastMinutes(step: OwnStep): number {
  return kindOf(step).pause ? Math.min(LEAST_BREAK, step.minutes) : Math.ceil(step.minutes / 2);
}

/** Whole minutes of a step: the sum over its scenes. A step whose exercise is unknown lasts 0. */
export function stepMinutes(step: Step, exercises: readonly Exercise[]): number {
  if (step.kind !== "exercise") return step.minutes;
  const exercise = exercises.find((candidate) => candidate.id === step.exercise);
  if (!exercise) return 0;
  const prompts = exercise.prompts.filter((prompt) => step.prompts.includes(prompt.id)).length;
  return chosenPhases(step, exercise).reduce(
    (sum, phase) => sum + phaseMinutes(step, phase) * (phase.repeat === "perPrompt" ? prompts : 1),
    0,
  );
}

/** Whole minutes of a plan. */
export function planMinutes(plan: Plan, exercises: readonly Exercise[]): number {
  return plan.steps.reduce((sum, step) => sum + stepMinutes(step, exercises), 0);
}
