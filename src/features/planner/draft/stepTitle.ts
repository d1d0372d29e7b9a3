import type { Exercise, Step } from "#content/schema.ts";
import type { Hue } from "#content/schema.ts";

/** What a step is called: its exercise, or its own title; its id where both are missing. */
export function stepTitle(step: Step, exercises: readonly Exercise[]): string {
  const title =
    step.kind === "exercise"
      ? exercises.find(({ id }) => id === step.exercise)?.title
      : step.title.trim();
  return title === undefined || title === "" ? step.id : title;
}

/** The colour of a step. */
export function stepHue(step: Step, exercises: readonly Exercise[]): Hue {
  const found =
    step.kind === "exercise" ? exercises.find(({ id }) => id === step.exercise) : undefined;
  return found?.hue ?? "sand";
}
