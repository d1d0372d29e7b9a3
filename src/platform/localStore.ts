/** Why the browser did not take or give something. */
export type LocalProblem = "full" | "forbidden";
/** What was asked for, or why it could not be had. */
export type LocalAnswer<T> = { value: T } | { problem: LocalProblem };

const quotaNames = new Set(["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"]);

function problemOf(error: unknown): LocalProblem {
  const full = error instanceof Error && quotaNames.has(error.name);
  return full ? "full" : "forbidden";
}

function ask<T>(question: (storage: Storage) => T): LocalAnswer<T> {
  try {
    // Blocked cookies make the mere look at it throw; some settings make it null.
    const storage = window.localStorage as Storage | null | undefined;
    return storage ? { value: question(storage) } : { problem: "forbidden" };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** Everything under keys that start with `prefix`, by the rest of the key. */
export function readAllLocal(prefix: string): LocalAnswer<Map<string, string>> {
  return ask((storage) => {
    const keys = Object.keys(storage).filter((key) => key.startsWith(prefix));
    return new Map(keys.map((key) => [key.slice(prefix.length), storage.getItem(key) ?? ""]));
  });
}

/** Writes at once; answers what was wrong, or nothing. */
export function writeLocal(key: string, text: string): LocalProblem | undefined {
  const answer = ask((storage) => storage.setItem(key, text));
  return "problem" in answer ? answer.problem : undefined;
}

/** Removes at once; answers what was wrong, or nothing. */
export function removeLocal(key: string): LocalProblem | undefined {
  const answer = ask((storage) => storage.removeItem(key));
  return "problem" in answer ? answer.problem : undefined;
}

/**
 * Tells what another window wrote. The text comes with the event: reading the storage again on a
 * message gives stale data.
 */
export function onLocalChange(callback: (key: string, text: string) => void): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key !== null && event.newValue !== null) callback(event.key, event.newValue);
  };
  window.addEventListener("storage", listen);
  return () => window.removeEventListener("storage", listen);
}
