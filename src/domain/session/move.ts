import { newTimer, pauseTimer, type Timer } from "#domain/timer/timer.ts";
import { currentScene } from "./create.ts";
import type { Session } from "./types.ts";

/**
 * Puts another scene on the stage. A timer that runs is paused when its scene leaves: what the
 * room does not see must not run out. An index outside the session goes to its nearest end.
 */
export function goTo(session: Session, index: number, now: number): Session {
  const last = session.head.scenes.length - 1;
  const position = Math.min(Math.max(0, Math.round(index)), Math.max(0, last));
  if (position === session.live.position) return session;
  const left = currentScene(session);
  const timer = left ? session.live.timers[left.id] : undefined;
  const timers =
    left && timer?.status === "running"
      ? { ...session.live.timers, [left.id]: pauseTimer(timer, now) }
      : session.live.timers;
  return { ...session, live: { ...session.live, position, timers, touchedAt: now } };
}

/** The timer of a scene; a new one with the scene's minutes when it was never touched. */
export function timerOf(session: Session, sceneId: string): Timer {
  const known = session.live.timers[sceneId];
  if (known) return known;
  const scene = session.head.scenes.find((candidate) => candidate.id === sceneId);
  return newTimer(scene?.minutes ?? 0);
}

/** Replaces the timer of the scene on the stage by what `change` makes of it. */
export function changeTimer(
  session: Session,
  change: (timer: Timer) => Timer,
  now: number,
): Session {
  const scene = currentScene(session);
  if (!scene) return session;
  const timers = { ...session.live.timers, [scene.id]: change(timerOf(session, scene.id)) };
  return { ...session, live: { ...session.live, timers, touchedAt: now } };
}

/** Marks the session as over, or opens it again with `undefined`. */
export function finish(session: Session, finishedAt: number | undefined, now: number): Session {
  const { finishedAt: _was, ...live } = session.live;
  const paused = finishedAt === undefined ? live : goToPaused(session, now);
  return {
    ...session,
    live: { ...paused, touchedAt: now, ...(finishedAt === undefined ? {} : { finishedAt }) },
  };
}

function goToPaused(session: Session, now: number): Session["live"] {
  const scene = currentScene(session);
  const timer = scene ? session.live.timers[scene.id] : undefined;
  if (!scene || timer?.status !== "running") return session.live;
  return {
    ...session.live,
    timers: { ...session.live.timers, [scene.id]: pauseTimer(timer, now) },
  };
}
