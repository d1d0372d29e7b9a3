import { displayNames } from "#domain/roster/displayNames.ts";
import type { Person } from "#domain/session/types.ts";

const known = new WeakMap<readonly Person[], ReadonlyMap<string, string>>();

/**
 * Short name by person id, a number for who was only counted; worked out once for the same people: a
 * key in a note must not cost 500 names.
 */
export function namesOf(people: readonly Person[]): ReadonlyMap<string, string> {
  const names = known.get(people) ?? displayNames(people);
  known.set(people, names);
  return names;
}
