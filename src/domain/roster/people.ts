import type { Person } from "#domain/session/types.ts";
import { cleanShown } from "./cleanText.ts";
import type { ParsedPerson } from "./parseNames.ts";

/** A person per name, in the same order. `makeId` gives each an id of its own. */
export function namedPeople(found: readonly ParsedPerson[], makeId: () => string): Person[] {
  return found.map((person) => ({ id: makeId(), ...person }));
}

/**
 * Somebody by a field for one name and one for a department. What stands behind a semicolon or a tab
 * in the first is a department, never a second person.
 */
export function onePerson(name: string, attribute: string): Required<ParsedPerson> {
  const [own = "", ...beside] = name.split(/[;\t]/u);
  return {
    name: cleanShown(own),
    attribute: cleanShown(attribute) || cleanShown(beside.join(" ")),
  };
}
