import type { Pack, Plan } from "#content/schema.ts";
import { expandScenes } from "#domain/scenes/expand.ts";

import { createSession } from "./create.ts";
import { ensureDraw } from "./groups.ts";
import type { Person, Session } from "./types.ts";

/** A session of a plan at its first scene, with the groups that this scene needs. */
export function beginSession(
  plan: Plan,
  kit: Pick<Pack, "exercises" | "tasks">,
  people: Person[],
  at: { id: string; now: number; seed: number },
): Session {
  const made = createSession(plan, expandScenes(plan, kit), people, at);
  const first = made.head.scenes[0];
  return first ? ensureDraw(made, first, at.seed) : made;
}
