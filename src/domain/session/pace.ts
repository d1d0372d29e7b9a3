import type { Scene } from "#domain/scenes/types.ts";
import { remaining } from "#domain/timer/timer.ts";
import { spent } from "./log.ts";
import { stagePosition, stageScene } from "./stage.ts";
import { minutesOf, timerOf } from "./timers.ts";
import type { Session } from "./types.ts";
import { plannedMinutes, underWay } from "./underWay.ts";

const MINUTE = 60_000;

/**
 * Milliseconds that the scene on the stage still takes: what its timer has left, or without a timer
 * what is left of its minutes. Never negative.
 */
export function leftOfScene(session: Session, now: number): number {
  const scene = stageScene(session);
  if (!scene || session.live.finishedAt !== undefined) return 0;
  const timer = timerOf(session, scene.id);
  if (timer.status !== "idle" || timer.passed > 0) return Math.max(0, remaining(timer, now));
  return Math.max(0, timer.duration - (spent(session.live, now).get(scene.id) ?? 0));
}

/** The scenes that come after the one on the stage, without those that are left out. */
function ahead(session: Session): Scene[] {
  const { dropped } = session.live.steered;
  return session.head.scenes
    .slice(stagePosition(session) + 1)
    .filter((scene) => !dropped.includes(scene.id));
}

/** When it is over at this pace, milliseconds since the epoch. */
export function expectedEnd(session: Session, now: number): number {
  if (session.live.finishedAt !== undefined) return session.live.finishedAt;
  const rest = ahead(session).reduce((sum, scene) => sum + minutesOf(session, scene), 0);
  return now + leftOfScene(session, now) + rest * MINUTE;
}

/** When it has to be over. Before it is under way: as long from now as it was planned to take. */
export function plannedEnd(session: Session, now: number): number {
  return session.live.endsAt ?? now + plannedMinutes(session) * MINUTE;
}

/** Whole minutes too late at this pace; negative when early, 0 within a minute of the planned end. */
export function minutesLate(session: Session, now: number): number {
  const late = Math.trunc((expectedEnd(session, now) - plannedEnd(session, now)) / MINUTE);
  return late === 0 ? 0 : late;
}

/** Fixes when it has to be over; who does so is under way, and the log begins. */
export function endAt(session: Session, endsAt: number, now: number): Session {
  const { live } = underWay(session, now, now);
  return { ...session, live: { ...live, endsAt, touchedAt: now } };
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
  const steered = { minutes, dropped: [...dropped] };
  // A timer that was never used takes the new minutes; one that was keeps what it shows.
  const unused = new Set(
    slots.map(({ id }) => id).filter((id) => session.live.timers[id]?.passed === 0),
  );
  const timers = Object.fromEntries(
    Object.entries(session.live.timers).filter(
      ([id, timer]) => timer.status !== "idle" || !unused.has(id),
    ),
  );
  return { ...session, live: { ...session.live, steered, timers, touchedAt: now } };
}
