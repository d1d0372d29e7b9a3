import type { Pack, Plan } from "#content/schema.ts";
import { expandScenes } from "#domain/scenes/expand.ts";
import { withoutPictures } from "#domain/scenes/ownTask.ts";

import { createSession } from "./create.ts";
import { ensureDraw } from "./groups.ts";
import { planAhead } from "./planAhead.ts";
import type { Person, Session } from "./types.ts";

/**
 * A session of a plan at its first scene, with the groups of its rounds worked out, and the ids of
 * what the plan names and the kit does not hold.
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
  const made = planAhead(createSession(kept, expanded, people, at), at.seed);
  const first = made.head.scenes[0];
  return {
    session: first ? ensureDraw(made, first, at.seed) : made,
    dropped: expanded.missing.map(({ stepId, id }) => (id === "" ? stepId : id)),
  };
}
