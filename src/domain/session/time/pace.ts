import type { Scene } from "#domain/scenes/types.ts";
import { nudgeTimer, remaining } from "#domain/timer/timer.ts";
import { spent } from "./stepTimes.ts";
import { fixedStarts, walk } from "./fixedStarts.ts";
import { stagePosition, stageScene } from "#domain/session/stage.ts";
import { keptMinutes } from "./steered.ts";
import { timerOf } from "./timers.ts";
import type { Session, Steered } from "#domain/session/types.ts";
import { endIfBegun } from "./underWay.ts";

const MINUTE = 60_000;

/** What the timer of a scene has left, or without a timer what is left of its minutes. */
function left(session: Session, scene: Scene, stood: ReadonlyMap<string, number>, now: number) {
  const timer = timerOf(session, scene.id);
  const used = timer.status !== "idle" || timer.passed > 0;
  const rest = used ? remaining(timer, now) : timer.duration - (stood.get(scene.id) ?? 0);
  return Math.max(0, rest);
}

/** Milliseconds that the scene on the stage still takes. Never negative. */
export function leftOfScene(session: Session, now: number): number {
  const scene = stageScene(session);
  if (!scene || session.live.finishedAt !== undefined) return 0;
  return left(session, scene, spent(session.live, now), now);
}

/**
 * Whole minutes, by id, of the scenes that come after the one on the stage and are not left out. Of
 * one that was left halfway only what is left of it is still to come, and that is never nothing.
 */
export function minutesAhead(session: Session, now: number): Map<string, number> {
  const { dropped } = session.live.steered;
  const stood = spent(session.live, now);
  const found = new Map<string, number>();
  for (const scene of session.head.scenes.slice(stagePosition(session) + 1)) {
    if (dropped.includes(scene.id)) continue;
    const timed = timerOf(session, scene.id).duration > 0;
    const minutes = Math.ceil(left(session, scene, stood, now) / MINUTE);
    found.set(scene.id, timed ? Math.max(1, minutes) : 0);
  }
  return found;
}

/** When it is over at this pace, milliseconds since the epoch. */
export function expectedEnd(session: Session, now: number): number {
  if (session.live.finishedAt !== undefined) return session.live.finishedAt;
  return walkAhead(session, now);
}

/** Walks from now to the end at this pace, and tells when each step that is to come begins. */
export function walkAhead(
  session: Session,
  now: number,
  onStart?: (stepId: string, at: number) => void,
): number {
  const { scenes } = session.head;
  const here = stagePosition(session);
  const toCome = minutesAhead(session, now);
  const ahead = scenes.slice(here + 1).flatMap((scene) => {
    const minutes = toCome.get(scene.id);
    return minutes === undefined ? [] : [[scene, minutes] as const];
  });
  return walk(ahead, now + leftOfScene(session, now), fixedStarts(session, now), {
    begun: scenes[here]?.stepId ?? "",
    ...(onStart && { onStart }),
  });
}

/** When it has to be over. Before it is under way: as long from now as it was planned to take. */
export function plannedEnd(session: Session, now: number): number {
  return session.live.endsAt ?? endIfBegun(session, now);
}

/** Whole minutes between two ends; less than a minute is nothing. */
export function minutesBetween(end: number, planned: number): number {
  const late = Math.trunc((end - planned) / MINUTE);
  return late === 0 ? 0 : late;
}

/** Whole minutes too late at this pace; negative when early, 0 within a minute of the planned end. */
export function minutesLate(session: Session, now: number): number {
  return minutesBetween(expectedEnd(session, now), plannedEnd(session, now));
}

/** An end as it is told: on a whole minute, and as much too late as it is said to be. */
export interface ToldEnd {
  planned: number;
  expected: number;
  /** Whole minutes too late; negative when early. */
  late: number;
}

/** How to tell an end against a planned one, so that the two times and the minutes agree. */
export function tellEnd(end: number, planned: number): ToldEnd {
  const late = minutesBetween(end, planned);
  const told = Math.round(planned / MINUTE) * MINUTE;
  return { planned: told, expected: told + late * MINUTE, late };
}

/** Fixes when it has to be over, and remembers when that was before. */
export function endAt(session: Session, endsAt: number): Session {
  const { live } = session;
  const { plannedEnd: before = live.endsAt, ...steered } = live.steered;
  const changed = before !== undefined && before !== endsAt;
  return {
    ...session,
    live: {
      ...live,
      endsAt,
      steered: changed ? { ...steered, plannedEnd: before } : steered,
    },
  };
}

/** Takes over what steering proposed: by scene its minutes, and which are left out. */
export function steer(
  session: Session,
  slots: readonly { id: string; after: number; dropped: boolean }[],
  now: number,
): Session {
  const minutes = { ...session.live.steered.minutes };
  const dropped = new Set(session.live.steered.dropped);
  for (const slot of slots) {
    if (slot.dropped) dropped.add(slot.id);
    else minutes[slot.id] = slot.after;
  }
  return resteer(session, { ...session.live.steered, minutes, dropped: [...dropped] }, now);
}

/**
 * Replaces what is steered. A timer that exists gets as many minutes more or less as its scene, so
 * that what was used of it, and what was added by hand, stays.
 */
export function resteer(session: Session, steered: Steered, now: number): Session {
  const { head, live } = session;
  const timers = { ...live.timers };
  for (const scene of head.scenes) {
    const timer = timers[scene.id];
    const more = keptMinutes(steered, scene) - keptMinutes(live.steered, scene);
    if (timer && more !== 0) timers[scene.id] = nudgeTimer(timer, more, now);
  }
  return { ...session, live: { ...live, steered, timers } };
}
