import type { Plan } from "#content/schema.ts";
import { parseNames, type ParsedPerson } from "#domain/roster/parseNames.ts";

/** Who is expected, as far as somebody named them, in the order of the list. */
export function expectedPeople({ names = "" }: Pick<Plan, "names">): ParsedPerson[] {
  return parseNames(names).people;
}

/**
 * The plan with other names. Where the number of people is that of the names, or nobody gave one, it
 * follows them; a number that somebody typed stays.
 */
export function withNames(plan: Plan, names: string): Plan {
  const before = expectedPeople(plan).length;
  const after = parseNames(names).people.length;
  const { names: _names, people, ...rest } = plan;
  const follows = people === undefined || people === before;
  const count = follows ? after || undefined : people;
  return {
    ...rest,
    ...(count !== undefined && { people: count }),
    ...(names !== "" && { names }),
  };
}
