import type { Exercise, Pack, Prompt, Task } from "#content/schema.ts";

/** The exercise with this id, if the pack (still) holds it. */
export function exerciseById(pack: Pack, id: string): Exercise | undefined {
  return pack.exercises.find((exercise) => exercise.id === id);
}

/** The prompt with this id, in whichever exercise it stands. */
export function promptById(pack: Pack, id: string): Prompt | undefined {
  for (const exercise of pack.exercises) {
    const found = exercise.prompts.find((prompt) => prompt.id === id);
    if (found) return found;
  }
  return undefined;
}

/** The small learning task with this id, if the pack (still) holds it. */
export function taskById(pack: Pack, id: string): Task | undefined {
  return pack.tasks.find((task) => task.id === id);
}
