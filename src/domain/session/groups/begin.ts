import type { Pack, Plan } from "#content/schema.ts";
import { hashOf } from "#domain/files/hash.ts";
import { expectedPeople } from "#domain/plan/expected.ts";
import { expandScenes } from "#domain/scenes/expand.ts";
import { withoutPictures } from "#domain/steps/ownTask.ts";

import { createSession } from "#domain/session/create.ts";
import { ensureDraw } from "./groups.ts";
import { planAhead } from "./planAhead.ts";
import type { Person, Session } from "#domain/session/types.ts";

/**
 * The seed of the groups of a plan when exactly the people come who are expected: the same on paper,
 * days before, as at the start, wherever the plan was taken in the meantime. Undefined when others come.
 */
function expectedSeed(plan: Plan, people: readonly Person[]): number | undefined {
  const expected = expectedPeople(plan);
  const asExpected =
    expected.length > 1 &&
    expected.length === people.length &&
    expected.every(({ name }, at) => name === people[at]?.name);
  return asExpected ? hashOf(expected.map(({ name }) => name).join("\n")) : undefined;
}

/**
 * A session of a plan at its first scene, with the groups of its rounds worked out, and the ids of
 * what the plan names and the kit does not hold. `at.seed` decides the groups, unless exactly the
 * people came who were expected: then they are those of `expectedGroups`.
 */
export function beginSession(
  plan: Plan,
  kit: Pick<Pack, "exercises" | "tasks">,
  people: Person[],
  at: { id: string; now: number; seed: number; title?: string },
): { session: Session; dropped: string[] } {
  const expanded = expandScenes(plan, kit);
  // Who came stands in the session, also where it is not who was expected; paper has the logo.
  const { names: _names, logo: _logo, ...kept } = withoutPictures(plan);
  // Groups for the whole session at once, so that the fewest people meet twice.
  const settled = expectedSeed(plan, people);
  const seed = settled ?? at.seed;
  const drawn = planAhead(createSession(kept, expanded, people, at), seed);
  const made: Session =
    settled === undefined ? drawn : { ...drawn, head: { ...drawn.head, settledGroups: true } };
  const first = made.head.scenes[0];
  return {
    session: first ? ensureDraw(made, first, seed) : made,
    dropped: expanded.missing.map(({ stepId, id }) => (id === "" ? stepId : id)),
  };
}
