import type { AppStorage } from "#stores/persist/storageTypes.ts";
import { browserRecord, browserReplica } from "#stores/persist/places.ts";

/**
 * Leaves not even the sign that something was removed, once both places know that it was; before that
 * the sign is needed, or one place would bring back what the other forgot. What was written again
 * meanwhile stays. Where a place does not answer, the signs go by themselves after a day.
 */
export async function erase(storage: AppStorage, keys: readonly string[]): Promise<void> {
  if (!(await storage.settle())) return;
  const gone = keys.filter((key) => storage.get(key) === undefined);
  try {
    await browserReplica.write(gone.map((key) => [key, undefined] as const));
  } catch {
    return;
  }
  for (const key of gone) if (storage.get(key) === undefined) browserRecord.remove(key);
}
