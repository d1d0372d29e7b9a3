import type { Session } from "./types.ts";

const MINUTE = 60_000;

/** Whole minutes as they were planned, from the scene where the session stands to its end. */
export function plannedMinutes({ head, live }: Session): number {
  return head.scenes.slice(live.position).reduce((sum, scene) => sum + scene.minutes, 0);
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
  return {
    ...session,
    live: {
      ...live,
      endsAt: at + plannedMinutes(session) * MINUTE,
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
