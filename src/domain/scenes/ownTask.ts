import type { OwnPicture } from "#content/ownSteps.ts";
import type { Plan, Task } from "#content/schema.ts";

/** A small task as scenes show it; only one of the plan's own has pictures. */
export type ShownTask = Task & { pictures?: OwnPicture[] };

/** A small learning task that the plan itself brings, as if the kit held it. */
export function ownTask(plan: Plan, id: string | undefined): ShownTask | undefined {
  const task = plan.ownTasks?.find((candidate) => candidate.id === id);
  if (!task) return undefined;
  const { pictures = [], ...rest } = task;
  return {
    ...rest,
    order: 0,
    named: task.title,
    summary: "",
    steps: task.steps.filter((step) => step.trim() !== ""),
    ...(pictures.length > 0 && { pictures }),
  };
}

/** The plan without its pictures: scenes hold those that they show, and once is enough to store. */
export function withoutPictures(plan: Plan): Plan {
  const { ownTasks } = plan;
  if (!ownTasks?.some(({ pictures }) => pictures)) return plan;
  return { ...plan, ownTasks: ownTasks.map(({ pictures: _pictures, ...task }) => task) };
}
