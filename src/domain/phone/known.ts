import type { Exercise, Pack, Plan, Step } from "#content/schema.ts";
import { chosenPhases } from "#domain/steps/minutes.ts";
import { expandScenes } from "#domain/scenes/expand.ts";

import { phoneSteps } from "./pages.ts";
import type { PhoneStep } from "./types.ts";

type Kit = Pick<Pack, "exercises" | "tasks">;

/** Stands for a small task that is not known, as for one that somebody did not name yet. */
const UNNAMED = { title: "", tool: "", steps: [], check: "" };

/** Only what is asked about it: what is done with it cannot be shown. */
function aboutTask(step: Step, exercises: readonly Exercise[]): Step {
  const exercise = step.kind === "exercise" && exercises.find(({ id }) => id === step.exercise);
  if (!exercise) return step;
  const asked = chosenPhases(step, exercise).filter(({ repeat }) => repeat === "perPrompt");
  return { ...step, phases: asked.map(({ id }) => id) };
}

/**
 * What a plan asks of participants, as far as this kit knows it. `newer` where it names what only a
 * newer kit holds; of an experiment with such a small task the questions stay.
 */
export function knownSteps(plan: Plan, kit: Kit): { steps: PhoneStep[]; newer: boolean } {
  const expanded = expandScenes(plan, kit);
  const missing = expanded.missing.filter(({ id }) => id !== "");
  const tasks = missing.filter(({ what }) => what === "task");
  if (tasks.length === 0) return { steps: phoneSteps(expanded), newer: missing.length > 0 };
  const without = {
    ...plan,
    ownTasks: [...(plan.ownTasks ?? []), ...tasks.map(({ id }) => ({ ...UNNAMED, id }))],
    steps: plan.steps.map((step) =>
      tasks.some(({ stepId }) => stepId === step.id) ? aboutTask(step, kit.exercises) : step,
    ),
  };
  return { steps: phoneSteps(expandScenes(without, kit)), newer: true };
}
