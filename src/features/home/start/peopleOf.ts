import { MOST_PEOPLE } from "#domain/roster/limits.ts";
import { parseNames } from "#domain/roster/parseNames.ts";
import { namedPeople } from "#domain/roster/people.ts";
import { countedPeople } from "#domain/session/create.ts";
import type { Person } from "#domain/session/types.ts";
import { newId } from "#platform/random.ts";
import type { StartDraft } from "./startDraft.ts";

/** The people that the draft names; undefined when it promises names or a number and has none. */
export function peopleOf({ who, names, count }: StartDraft): Person[] | undefined {
  if (who === "none") return [];
  if (who === "names") {
    const people = namedPeople(parseNames(names).people, newId);
    return people.length > 0 ? people : undefined;
  }
  const number = /^\d{1,6}$/u.test(count.trim()) ? Number(count) : 0;
  return number >= 1 && number <= MOST_PEOPLE ? countedPeople(number, newId) : undefined;
}
