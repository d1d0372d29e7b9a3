import { expectedPeople } from "#domain/plan/expected.ts";
import { displayNames } from "#domain/roster/displayNames.ts";
import type { Plan } from "#content/schema.ts";

/** A card to fold and set on a table. */
export interface NameCard {
  id: string;
  /** As the stage calls them: the first name, and what tells two people apart. */
  called: string;
  /** The whole name. */
  name: string;
}

/** A card for each who is expected, in the order of the list. */
export function nameCards(plan: Pick<Plan, "names">): NameCard[] {
  const people = expectedPeople(plan).map(({ name }, at) => ({ id: String(at), name }));
  const called = displayNames(people);
  return people.map(({ id, name }) => ({ id, name, called: called.get(id) ?? name }));
}
