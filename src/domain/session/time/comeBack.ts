import type { Session } from "#domain/session/types.ts";

/**
 * Back to where the session stood, as if it had not been left by mistake: the same scene and page, its
 * clock running on, and no trace in the log. What was written or drawn meanwhile stays.
 */
export function comeBack(session: Session, before: Session): Session {
  const { position, timers, stage, log, steered } = before.live;
  const live = {
    ...session.live,
    position,
    timers: { ...session.live.timers, ...timers },
    stage,
    log,
  };
  if (before.live.endsAt !== undefined) return { ...session, live };
  // Being left is what set it under way.
  const { endsAt: _, ...waiting } = live;
  return { ...session, live: { ...waiting, steered } };
}
