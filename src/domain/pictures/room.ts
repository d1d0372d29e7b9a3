import type { Plan } from "#content/schema.ts";

/** How much of the browser's storage the pictures of a plan take, in bytes: one for each letter. */
export function pictureRoom({ ownTasks = [] }: Plan): number {
  return ownTasks
    .flatMap(({ pictures = [] }) => pictures)
    .reduce((sum, { data }) => sum + data.length, 0);
}
