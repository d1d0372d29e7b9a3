import { fixedStarts, walk } from "./fixedStarts.ts";
import { steeredMinutes } from "./steered.ts";
import type { Session, Steered } from "#domain/session/types.ts";

const MINUTE = 60_000;

/**
 * When it is over if it goes on at `now` from the scene where it stands, with the waiting for fixed
 * starts; milliseconds since the epoch. What was steered before it begins is the plan: the time that
 * is missing was known beforehand.
 */
export function endIfBegun(session: Session, now: number, steered = session.live.steered): number {
  const scenes = session.head.scenes
    .slice(session.live.position)
    .filter((scene) => !steered.dropped.includes(scene.id))
    .map((scene) => [scene, steeredMinutes(steered, scene)] as const);
  return walk(scenes, now, fixedStarts(session, now), { begun: scenes[0]?.[0].stepId ?? "" });
}

/**
 * The session gets under way at the moment `from`, which fixes its end and begins its log. Only the
 * first call does anything. A facilitator opens it before people are in, so opening does not count.
 */
export function underWay(session: Session, from: number, now: number): Session {
  const { live } = session;
  const scene = session.head.scenes[live.position];
  if (live.endsAt !== undefined || !scene) return session;
  const at = Math.min(from, now);
  const endsAt = endIfBegun(session, at);
  const unsteered: Steered = { minutes: {}, dropped: [] };
  const plannedEnd = endIfBegun(session, at, unsteered);
  return {
    ...session,
    live: {
      ...live,
      endsAt,
      ...(plannedEnd !== endsAt && { steered: { ...live.steered, plannedEnd } }),
      log: [{ scene: scene.id, at }],
    },
  };
}

/**
 * When the session began if it is left for its second scene now: as long ago as it stood open, and
 * not longer than its first scene takes.
 */
export function presumedStart(session: Session, now: number): number {
  const minutes = session.head.scenes[session.live.position]?.minutes ?? 0;
  return Math.max(session.live.startedAt, now - minutes * MINUTE);
}
