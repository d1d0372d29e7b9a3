import { stageScene } from "./stage.ts";
import type { LogEntry, Session, SessionLive } from "./types.ts";

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

/** Milliseconds that each scene stood on the stage until `now` (or until the session was over). */
export function spent({ log, finishedAt }: SessionLive, now: number): Map<string, number> {
  const end = finishedAt ?? now;
  const found = new Map<string, number>();
  log.forEach(({ scene, at }, index) => {
    if (scene === "") return;
    const until = log[index + 1]?.at ?? end;
    found.set(scene, (found.get(scene) ?? 0) + Math.max(0, until - at));
  });
  return found;
}

/** Planned and real minutes of each step, and when it first came on the stage. */
export interface StepTime {
  stepId: string;
  /** Whole minutes. */
  planned: number;
  /** Milliseconds; 0 for a step that did not come. */
  real: number;
  /** Milliseconds since the epoch. */
  startedAt?: number;
}

/** The log by step, in the order of the plan. */
export function stepTimes(session: Session, now: number): StepTime[] {
  const { head, live } = session;
  const stood = spent(live, now);
  return head.steps.map((step) => {
    const scenes = head.scenes.filter((scene) => scene.stepId === step.id);
    const first = live.log.find((entry) => scenes.some((scene) => scene.id === entry.scene));
    return {
      stepId: step.id,
      planned: step.minutes,
      real: scenes.reduce((sum, scene) => sum + (stood.get(scene.id) ?? 0), 0),
      ...(first && { startedAt: first.at }),
    };
  });
}

/** When anybody last did anything; noting does not touch what else is live. */
function lastTouch({ live, captures }: Session): number {
  const notes = Object.values(captures).flatMap((capture) => capture.notes);
  return notes.reduce((last, { createdAt }) => Math.max(last, createdAt), live.touchedAt);
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
  if (!scene || waits || now - live.touchedAt < most) return session;
  const left = lastTouch(session);
  const gap = now - left;
  if (gap < most) return session;
  const log = [...live.log, { scene: "", at: left }, { scene: scene.id, at: now }];
  const moved = live.endsAt === undefined ? {} : { endsAt: live.endsAt + gap };
  const { plannedEnd } = live.steered;
  const steered =
    plannedEnd === undefined ? live.steered : { ...live.steered, plannedEnd: plannedEnd + gap };
  return { ...session, live: { ...live, log, touchedAt: now, steered, ...moved } };
}
