import type { Timer } from "#domain/timer/timer.ts";

import type { Session, SessionLive } from "#domain/session/types.ts";

/**
 * The session as if it had not been ended by mistake: open again, its clock running on, and no gap in
 * the log. `before` is how it stood; what was written since stays.
 */
export function unfinish(session: Session, before: SessionLive): Session {
  const { finishedAt, ...live } = session.live;
  if (finishedAt === undefined) return session;
  const { timers, log, loose, looseName } = before;
  return {
    ...session,
    live: {
      ...live,
      timers,
      log,
      ...(loose && { loose }),
      ...(looseName !== undefined && { looseName }),
    },
  };
}

/** Puts the timer of a scene back as it was: one that ran, ran on. */
export function putTimer(session: Session, scene: string, timer: Timer): Session {
  const timers = { ...session.live.timers, [scene]: timer };
  return { ...session, live: { ...session.live, timers } };
}

/** Puts the second timer back as it was in `before`. */
export function putLoose(session: Session, before: SessionLive): Session {
  const { loose, looseName } = before;
  if (!loose) return session;
  const name = looseName === undefined ? {} : { looseName };
  return { ...session, live: { ...session.live, loose, ...name } };
}
