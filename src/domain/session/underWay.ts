import { steeredMinutes } from "./steered.ts";
import type { Session, Steered } from "./types.ts";

const MINUTE = 60_000;

/**
 * Whole minutes from the scene where the session stands to its end. What was steered before it
 * begins is the plan: the time that is missing was known beforehand.
 */
export function plannedMinutes({ head, live }: Session, steered = live.steered): number {
  return head.scenes
    .slice(live.position)
    .reduce((sum, scene) => sum + steeredMinutes(steered, scene), 0);
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
  const endsAt = at + plannedMinutes(session) * MINUTE;
  const unsteered: Steered = { minutes: {}, dropped: [] };
  const plannedEnd = at + plannedMinutes(session, unsteered) * MINUTE;
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
