import type { Door } from "#stores/persist/doorTypes.ts";
import { browserLocal, browserMirror } from "#stores/persist/places.ts";

/**
 * Leaves not even the sign that something was removed, once both places know that it was; before that
 * the sign is needed, or one place would bring back what the other forgot. What was written again
 * meanwhile stays. Where a place does not answer, the signs go by themselves after a day.
 */
export async function erase(door: Door, keys: readonly string[]): Promise<void> {
  if (!(await door.settle())) return;
  const gone = keys.filter((key) => door.get(key) === undefined);
  try {
    await browserMirror.write(gone.map((key) => [key, undefined] as const));
  } catch {
    return;
  }
  for (const key of gone) if (door.get(key) === undefined) browserLocal.remove(key);
}
