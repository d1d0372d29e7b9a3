import { displayNames } from "#domain/roster/displayNames.ts";
import type { Person } from "#domain/session/types.ts";

import type { ReportWords } from "./words.ts";

/** What a report may say about who is who. */
export interface Names {
  /** Who was there, as their names were typed. */
  present: string[];
  /** How somebody is called; empty for who is not (or no longer) in the room. */
  of: (id: string) => string;
  /** A name that came with a note, of who is not in the list of people. */
  given: (name: string) => string;
}

const NOBODY: Names = { present: [], of: () => "", given: () => "" };

/** Names only where they were asked for: everything that tells who is who goes through here. */
export function namesOf(
  people: Person[],
  asked: boolean,
  words: Pick<ReportWords, "person">,
): Names {
  const present = people.flatMap(({ name, absent }) =>
    name.trim() === "" || absent === true ? [] : [name],
  );
  if (!asked) return NOBODY;
  const shown = displayNames(people);
  people.forEach(({ id, name }, index) => {
    if (name.trim() === "") shown.set(id, words.person(index + 1));
  });
  return { present, of: (id) => shown.get(id) ?? "", given: (name) => name };
}
