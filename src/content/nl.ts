import type { Exercise, Pack, Plan, Task } from "#content/schema.ts";

const exercises = import.meta.glob<Exercise>("../../content/nl/exercises/*.json", {
  eager: true,
  import: "default",
});
const tasks = import.meta.glob<Task>("../../content/nl/tasks/*.json", {
  eager: true,
  import: "default",
});
const plans = import.meta.glob<Plan>("../../content/nl/plans/*.json", {
  eager: true,
  import: "default",
});

/** Without the pointer for the author's editor, in the order of the library. */
function inOrder<T extends { $schema?: string | undefined; order?: number | undefined }>(
  modules: Record<string, T>,
): T[] {
  return Object.values(modules)
    .map((item) => {
      const copy = { ...item };
      delete copy.$schema;
      return copy;
    })
    .toSorted((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity));
}

/** The whole kit in Dutch; loaded through `load.ts`, as a chunk of its own. */
export const pack: Pack = {
  locale: "nl",
  exercises: inOrder(exercises),
  tasks: inOrder(tasks),
  plans: inOrder(plans),
};
