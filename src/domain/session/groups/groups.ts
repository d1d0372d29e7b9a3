import { drawGroups, drawSplit } from "#domain/grouping/draw.ts";
import type { Scene } from "#domain/scenes/types.ts";
import type { Draw, GroupWish, Session } from "#domain/session/types.ts";

/** Ids of everybody who is in the room, each once: a damaged file may name somebody twice. */
export function presentIds({ live }: Session): string[] {
  return [...new Set(live.people.flatMap((person) => (person.absent ? [] : [person.id])))];
}

/** Whether a draw is that of the experiment: A, B and who watches. */
export function isSplit(key: string): boolean {
  return key.endsWith("/split");
}

/** How many groups of a round there should be, or how large: as the facilitator or the plan says. */
export function wishOf({ live }: Session, key: string, size: number): GroupWish {
  return live.wishes[key] ?? { size };
}

/** The most people that each group of the experiment may have. */
export function splitSize(session: Session, key: string, size: number): number {
  const wish = wishOf(session, key, size);
  return "size" in wish ? Math.max(1, wish.size) : size;
}

/**
 * Draws the groups that a scene needs, when they were not drawn before: those that were planned,
 * where they hold exactly who is here, and others by chance. Changes nothing for a scene without
 * groups or while nobody is here.
 */
export function ensureDraw(session: Session, scene: Scene, seed: number): Session {
  if (!scene.groupKey || session.live.draws[scene.groupKey]) return session;
  const planned = session.live.planned[scene.groupKey];
  const present = presentIds(session);
  if (!planned || present.length === 0 || !holdsExactly(planned, present)) {
    return drawByChance(session, scene, seed);
  }
  return withDraw(session, scene.groupKey, drawOf(scene.groupKey, planned, seed));
}

/**
 * Draws the groups of a scene by chance alone, at once. `seed` is an unsigned 32-bit integer. See
 * `redraw` for groups that know rules and earlier meetings.
 */
export function drawByChance(session: Session, scene: Scene, seed: number): Session {
  const ids = presentIds(session);
  const { groupKey: key, groupSize: size } = scene;
  if (!key || !size || ids.length === 0) return session;
  const draw = isSplit(key)
    ? drawSplit(ids, splitSize(session, key, size), seed)
    : drawGroups(ids, wishOf(session, key, size), seed);
  return withDraw(session, key, draw);
}

/** Groups as a draw: in the experiment, whoever is in neither of the first two watches. */
export function drawOf(key: string, groups: readonly (readonly string[])[], seed: number): Draw {
  const all = groups.map((group) => [...group]);
  return isSplit(key)
    ? { seed, groups: all.slice(0, 2), watchers: all.slice(2).flat() }
    : { seed, groups: all, watchers: [] };
}

/** The session with another draw for a key. */
export function withDraw(session: Session, key: string, draw: Draw): Session {
  return {
    ...session,
    live: { ...session.live, draws: { ...session.live.draws, [key]: draw } },
  };
}

/** Whether these groups hold each of these people once, and nobody else. */
export function holdsExactly(
  groups: readonly (readonly string[])[],
  people: readonly string[],
): boolean {
  const seated = groups.flat();
  const here = new Set(people);
  return (
    seated.length === here.size &&
    new Set(seated).size === here.size &&
    seated.every((id) => here.has(id))
  );
}
