import type { Hue, Pack, Plan } from "#content/schema.ts";
import { expandScenes } from "#domain/scenes/expand.ts";
import type { SceneTask } from "#domain/scenes/types.ts";

/** What is handed out at an experiment. */
export interface TrialSheet {
  stepId: string;
  hue: Hue;
  task: SceneTask;
  /** Whole minutes to learn it, for one group as for the other; 0 where nobody learns. */
  learnMinutes: number;
}

/** One for each experiment of the plan; the same task in two of them is printed for both. */
export function trialsOf(plan: Plan, kit: Pick<Pack, "exercises" | "tasks">): TrialSheet[] {
  const found = new Map<string, TrialSheet>();
  for (const { stepId, hue, trial } of expandScenes(plan, kit).scenes) {
    if (!trial) continue;
    const known = found.get(stepId);
    if (known) {
      // Of its scenes only the one in which people learn holds the pictures.
      if (trial.task.pictures) known.task.pictures = trial.task.pictures;
      continue;
    }
    const steps = trial.task.steps.filter((step) => step.trim() !== "");
    const { learnMinutes } = trial;
    found.set(stepId, { stepId, hue, task: { ...trial.task, steps }, learnMinutes });
  }
  return [...found.values()];
}
