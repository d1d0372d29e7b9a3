import { drawGroups, drawSplit } from "#domain/grouping/draw.ts";
import type { Scene } from "#domain/scenes/types.ts";
import type { Draw, Session } from "./types.ts";

/**
 * Draws the groups that a scene needs, when they were not drawn before. Changes nothing for a
 * scene without groups or a session in which nobody was counted.
 */
export function ensureDraw(session: Session, scene: Scene, seed: number): Session {
  const { groupKey } = scene;
  if (!groupKey || session.live.draws[groupKey]) return session;
  const planned = session.live.planned[groupKey];
  if (!planned || !fitsRoom(planned, session)) return redraw(session, scene, seed);
  const draw: Draw = { seed, groups: planned, watchers: [] };
  return {
    ...session,
    live: { ...session.live, draws: { ...session.live.draws, [groupKey]: draw } },
  };
}

/** Whether groups that were worked out ahead hold everybody who is here, and nobody else. */
function fitsRoom(groups: readonly (readonly string[])[], { live }: Session): boolean {
  const planned = new Set(groups.flat());
  return planned.size === live.people.length && live.people.every(({ id }) => planned.has(id));
}

/** Whether a draw is the experiment's: group A, group B and who watches. */
export function isSplit(groupKey: string): boolean {
  return groupKey.endsWith("/split");
}

/** Draws the groups of a scene anew, by lot alone. `seed` is an unsigned 32-bit integer. */
export function redraw(session: Session, scene: Scene, seed: number): Session {
  const { people, draws } = session.live;
  if (!scene.groupKey || !scene.groupSize || people.length === 0) return session;
  const ids = people.map((person) => person.id);
  const draw = isSplit(scene.groupKey)
    ? drawSplit(ids, scene.groupSize, seed)
    : drawGroups(ids, scene.groupSize, seed);
  return {
    ...session,
    live: { ...session.live, draws: { ...draws, [scene.groupKey]: draw } },
  };
}
