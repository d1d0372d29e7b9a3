import { stageScene } from "#domain/session/stage.ts";
import type { LogEntry, Session } from "#domain/session/types.ts";

/** A scene that was only passed on the way to another one, in milliseconds. */
const PASSING = 2000;

/**
 * Untouched for longer than this and what its scene was planned to take, a session was left and not
 * slow, in milliseconds.
 */
const LEFT_ALONE = 2 * 60 * 60_000;

/** The log with a scene that came on the stage at `now`; one that was only passed falls out. */
export function logged(log: readonly LogEntry[], scene: string, now: number): LogEntry[] {
  const last = log.at(-1);
  const passed = last && now - last.at < PASSING ? last : undefined;
  const kept = passed ? log.slice(0, -1) : [...log];
  if (kept.at(-1)?.scene === scene) return kept;
  // No moment is lost, and a clock that was set back does not end a scene before it began.
  return [...kept, { scene, at: passed?.at ?? Math.max(now, last?.at ?? now) }];
}

/**
 * A session before anything is done to it, or when it is opened again. When nobody touched it for
 * hours it was left: that time belongs to no scene, and the end moves along.
 */
export function resume(session: Session, now: number): Session {
  const { live } = session;
  const scene = stageScene(session);
  const most = LEFT_ALONE + (scene?.minutes ?? 0) * 60_000;
  const waits = live.finishedAt !== undefined || live.log.length === 0;
  // A session that was only opened again goes on from then.
  const left = Math.max(live.touchedAt, live.log.at(-1)?.at ?? 0);
  const gap = now - left;
  if (!scene || waits || gap < most) return session;
  const log = [...live.log, { scene: "", at: left }, { scene: scene.id, at: now }];
  const moved = live.endsAt === undefined ? {} : { endsAt: live.endsAt + gap };
  const { plannedEnd } = live.steered;
  const steered =
    plannedEnd === undefined ? live.steered : { ...live.steered, plannedEnd: plannedEnd + gap };
  return { ...session, live: { ...live, log, steered, ...moved } };
}
