import type { OwnPicture, OwnTask } from "#content/ownSteps.ts";
import type { Exercise, Plan, Task } from "#content/schema.ts";
import { filled } from "#domain/text/blank.ts";

/** A small task as scenes show it; only one of the plan's own has pictures. */
export type ShownTask = Omit<Task, "materials"> & { tools?: string; pictures?: OwnPicture[] };

/** What a task of one's own is practised with, when there is more than one of it. */
export function toolsOf({ tool, tools = "" }: OwnTask): string {
  return tools.trim() === "" ? tool : tools;
}

/**
 * A small learning task that the plan itself brings, as if the kit held it.
 *
 * @param unnamed what the exercise says while the task has no name, or nothing to practise with.
 */
export function ownTask(
  plan: Plan,
  id: string | undefined,
  unnamed?: Exercise["unnamed"],
): ShownTask | undefined {
  const task = plan.ownTasks?.find((candidate) => candidate.id === id);
  if (!task) return undefined;
  const { pictures = [], ...rest } = task;
  const named = task.title.trim() === "" ? (unnamed?.task ?? "") : task.title;
  const or = (text: string) => (text.trim() === "" ? (unnamed?.tool ?? "") : text);
  return {
    ...rest,
    order: 0,
    title: named.charAt(0).toUpperCase() + named.slice(1),
    named,
    tool: or(task.tool),
    tools: or(toolsOf(task)),
    summary: "",
    steps: filled(task.steps),
    ...(pictures.length > 0 && { pictures }),
  };
}

/** A task of one's own that nobody can learn from yet: without a name, or with too few steps. */
export function isUnfinished({ title, steps }: OwnTask): boolean {
  return title.trim() === "" || filled(steps).length < 3;
}

/** The plan without its pictures: scenes hold those that they show, and once is enough to store. */
export function withoutPictures(plan: Plan): Plan {
  const { ownTasks } = plan;
  if (!ownTasks?.some(({ pictures }) => pictures)) return plan;
  return { ...plan, ownTasks: ownTasks.map(({ pictures: _pictures, ...task }) => task) };
}
