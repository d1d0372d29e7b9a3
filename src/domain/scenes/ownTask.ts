import type { Plan, Task } from "#content/schema.ts";

/** A small learning task that the plan itself brings, as if the kit held it. */
export function ownTask(plan: Plan, id: string | undefined): Task | undefined {
  const task = plan.ownTasks?.find((candidate) => candidate.id === id);
  if (!task) return undefined;
  return {
    ...task,
    order: 0,
    named: task.title,
    summary: "",
    steps: task.steps.filter((step) => step.trim() !== ""),
  };
}
