import type { Pack, Plan } from "#content/schema.ts";
import { expectedPeople } from "#domain/plan/expected.ts";
import { displayNames } from "#domain/roster/displayNames.ts";
import { namedPeople } from "#domain/roster/people.ts";
import type { Scene } from "#domain/scenes/types.ts";

import { beginSession } from "./begin.ts";
import { drawOf, isSplit } from "./groups.ts";
import { roundsOf } from "./rounds.ts";

/** The groups of one round of a plan, before anybody is in the room. */
export interface ExpectedRound {
  /** As `groupKey` of its scenes. */
  key: string;
  stepId: string;
  form: Scene["form"];
  /** People per group as the plan says. */
  size: number;
  /** Group A and group B of an experiment. */
  split: boolean;
  /** As the stage calls them, in the order in which it shows them. */
  groups: string[][];
  /** Who watches an experiment. */
  watchers: string[];
}

/**
 * Who will sit with whom: the rounds of a plan with the groups that a session gets which begins with
 * exactly the people who are expected. None where fewer than two are.
 */
export function expectedGroups(
  plan: Plan,
  kit: Pick<Pack, "exercises" | "tasks">,
): ExpectedRound[] {
  let made = 0;
  const people = namedPeople(expectedPeople(plan), () => String((made += 1)));
  if (people.length < 2) return [];
  const { session } = beginSession(plan, kit, people, { id: "expected", now: 0, seed: 0 });
  const { draws, planned } = session.live;
  const called = displayNames(people);
  const names = (ids: readonly string[]) => ids.map((id) => called.get(id) ?? "");
  return roundsOf(session).flatMap(({ key, size, first }) => {
    const scene = session.head.scenes[first];
    const draw = draws[key] ?? drawOf(key, planned[key] ?? [], 0);
    if (!scene || draw.groups.length === 0) return [];
    return {
      key,
      stepId: scene.stepId,
      form: scene.form,
      size,
      split: isSplit(key),
      groups: draw.groups.map(names),
      watchers: names(draw.watchers),
    };
  });
}
