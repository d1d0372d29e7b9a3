import { drawGroups, drawSplit } from "#domain/grouping/draw.ts";
import type { Scene } from "#domain/scenes/types.ts";
import type { Session } from "./types.ts";

/**
 * Draws the groups that a scene needs, when they were not drawn before. Changes nothing for a
 * scene without groups or a session in which nobody was counted.
 */
export function ensureDraw(session: Session, scene: Scene, seed: number): Session {
  if (!scene.groupKey || session.live.draws[scene.groupKey]) return session;
  return redraw(session, scene, seed);
}

/** Draws the groups of a scene anew. `seed` is an unsigned 32-bit integer. */
export function redraw(session: Session, scene: Scene, seed: number): Session {
  const { people, draws } = session.live;
  if (!scene.groupKey || !scene.groupSize || people.length === 0) return session;
  const ids = people.map((person) => person.id);
  const draw = scene.groupKey.endsWith("/split")
    ? drawSplit(ids, scene.groupSize, seed)
    : drawGroups(ids, scene.groupSize, seed);
  return {
    ...session,
    live: { ...session.live, draws: { ...draws, [scene.groupKey]: draw } },
  };
}
