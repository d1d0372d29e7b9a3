import type { Scene } from "#domain/scenes/types.ts";
import { newTimer, nudgeTimer, pauseTimer, resetTimer, startTimer } from "#domain/timer/timer.ts";
import type { Timer } from "#domain/timer/timer.ts";
import { stageScene } from "#domain/session/stage.ts";
import { steeredMinutes } from "./steered.ts";
import type { Session, SessionLive } from "#domain/session/types.ts";
import { underWay } from "./underWay.ts";

/** Whole minutes of a scene after steering; 0 for one that is left out. */
export function minutesOf({ live }: Session, scene: Scene): number {
  return steeredMinutes(live.steered, scene);
}

/** A scene with the minutes that steering left it, also where it tells how long people practised. */
export function steeredScene(session: Session, scene: Scene): Scene {
  const { minutes, dropped } = session.live.steered;
  if (dropped.length === 0 && Object.keys(minutes).length === 0) return scene;
  const learn =
    scene.trial &&
    session.head.scenes.find(
      (other) => other.stepId === scene.stepId && other.trial?.part === "learn",
    );
  return {
    ...scene,
    minutes: minutesOf(session, scene),
    ...(scene.trial &&
      learn && { trial: { ...scene.trial, learnMinutes: minutesOf(session, learn) } }),
  };
}

/** The timer of a scene; a new one with the scene's minutes when it was never touched. */
export function timerOf(session: Session, sceneId: string): Timer {
  const known = session.live.timers[sceneId];
  if (known) return known;
  const scene = session.head.scenes.find((candidate) => candidate.id === sceneId);
  return newTimer(scene ? minutesOf(session, scene) : 0);
}

/** Replaces the timer of the scene on the stage by what `change` makes of it. */
export function changeTimer(
  session: Session,
  change: (timer: Timer) => Timer,
  now: number,
): Session {
  const scene = stageScene(session);
  if (!scene) return session;
  const timer = change(timerOf(session, scene.id));
  const begun = timer.status === "running" ? underWay(session, now, now) : session;
  const timers = { ...begun.live.timers, [scene.id]: timer };
  // Whoever starts a clock here is here on purpose: the one that was left stays as it was left.
  const { left, ...live } = begun.live;
  const kept = left && timer.status !== "running" ? { left } : {};
  return { ...begun, live: { ...live, ...kept, timers } };
}

/** A timer that runs is paused when its scene leaves: what the room does not see must not run out. */
export function paused(session: Session, now: number): Record<string, Timer> {
  const { timers } = session.live;
  const scene = stageScene(session);
  const timer = scene ? timers[scene.id] : undefined;
  if (!scene || timer?.status !== "running") return timers;
  return { ...timers, [scene.id]: pauseTimer(timer, now) };
}

/** Back within this, a clock runs as if its scene had not been left; in milliseconds. */
const SLIP = 60_000;

/** The clock that runs on the stage, or one that was left running before, while it may be taken up. */
export function leftRunning(session: Session, now: number): SessionLive["left"] {
  const scene = stageScene(session);
  const timer = scene && session.live.timers[scene.id];
  if (scene && timer?.status === "running") return { scene: scene.id, timer, at: now };
  const { left } = session.live;
  return left && now - left.at <= SLIP ? left : undefined;
}

/**
 * Timers with the one of `scene` running on, where it was only left by a slip: the room worked on
 * meanwhile, so what passed counts. One that was touched since stays as it is.
 */
export function takenUp(
  timers: Record<string, Timer>,
  left: SessionLive["left"],
  scene: string,
  now: number,
): Record<string, Timer> {
  if (left?.scene !== scene || now - left.at > SLIP) return timers;
  const stands = timers[scene];
  const untouched = pauseTimer(left.timer, left.at);
  if (stands?.status !== "paused" || stands.passed !== untouched.passed) return timers;
  return { ...timers, [scene]: { ...left.timer, duration: stands.duration } };
}

/** What can be done to the loose timer. */
export type LooseAct =
  | { act: "set"; minutes: number; name?: string }
  | { act: "nudge"; minutes: number }
  | { act: "toggle" }
  | { act: "restart" }
  | { act: "remove" };

/** Characters in the name of the second timer: it stands beside the clock on the stage. */
export const LOOSE_NAME = 24;

/** The second timer, which belongs to no scene and runs on when the stage moves. */
export function changeLoose(session: Session, change: LooseAct, now: number): Session {
  const { loose, looseName, ...live } = session.live;
  const next = loosened(loose, change, now);
  if (!next) return { ...session, live };
  const name = change.act === "set" ? change.name?.trim().slice(0, LOOSE_NAME) : looseName;
  return { ...session, live: { ...live, loose: next, ...(name && { looseName: name }) } };
}

function loosened(timer: Timer | undefined, change: LooseAct, now: number): Timer | undefined {
  if (change.act === "set") return startTimer(newTimer(change.minutes), now);
  if (!timer || change.act === "remove") return undefined;
  if (change.act === "nudge") return nudgeTimer(timer, change.minutes, now);
  if (change.act === "restart") return resetTimer(timer);
  return timer.status === "running" ? pauseTimer(timer, now) : startTimer(timer, now);
}
