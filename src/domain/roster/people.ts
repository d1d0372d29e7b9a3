import type { Person } from "#domain/session/types.ts";

/** A person per name, in the same order. `makeId` gives each an id of its own. */
export function namedPeople(names: readonly string[], makeId: () => string): Person[] {
  return names.map((name) => ({ id: makeId(), name }));
}
