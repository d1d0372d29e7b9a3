import type { Person } from "#domain/session/types.ts";
import type { ParsedPerson } from "./parseNames.ts";

/** A person per name, in the same order. `makeId` gives each an id of its own. */
export function namedPeople(found: readonly ParsedPerson[], makeId: () => string): Person[] {
  return found.map((person) => ({ id: makeId(), ...person }));
}
