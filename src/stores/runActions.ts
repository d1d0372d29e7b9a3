import type { Scene } from "#domain/scenes/types.ts";
import { drawByChance, ensureDraw } from "#domain/session/groups/groups.ts";
import { finish, goTo } from "#domain/session/time/move.ts";
import { changeTimer } from "#domain/session/time/timers.ts";
import { nudgeTimer, pauseTimer, resetTimer, startTimer } from "#domain/timer/timer.ts";
import { now } from "#platform/clock.ts";
import { newSeed } from "#platform/random.ts";
import { apply, useRun } from "./run.ts";

/** Offers a way back from what was just done; that comes after the first screen. */
export const fetchWayBack = () => import("./wayBack.ts");

export function tellBack(tell: (back: Awaited<ReturnType<typeof fetchWayBack>>) => void): void {
  void fetchWayBack().then(tell, () => {});
}

/** Puts a scene on the stage, and draws the groups that it needs. */
export function showScene(index: number): void {
  apply((session) => {
    const moved = goTo(session, index, now());
    const scene = moved.head.scenes[moved.live.position];
    return scene ? ensureDraw(moved, scene, newSeed()) : moved;
  });
}

export function toggleTimer(): void {
  apply((session) =>
    changeTimer(
      session,
      (timer) => (timer.status === "running" ? pauseTimer(timer, now()) : startTimer(timer, now())),
      now(),
    ),
  );
}

/** More or less time on the stage's timer, in minutes. */
export function nudge(minutes: number): void {
  apply((session) => changeTimer(session, (timer) => nudgeTimer(timer, minutes, now()), now()));
}

/** Goes on with a session that was ended. */
export function reopenSession(): void {
  apply((session) => finish(session, undefined, now()));
}

/** The clock of the stage at its start again, and offers it back as it ran. */
export function restartTimer(): void {
  const before = useRun.getState().session;
  apply((session) => changeTimer(session, resetTimer, now()));
  if (before) tellBack((back) => back.offerClock(before));
}

/** Ends the session, wherever it stands; for a minute that can be taken back. */
export function finishSession(): void {
  const before = useRun.getState().session?.live;
  apply((session) => finish(session, now(), now()));
  if (before) tellBack((back) => back.offerOpen(before));
}

/** What works on groups and people: it holds the solver, so it comes after the first screen. */
export const fetchGroupActions = () => import("./groupActions.ts");

/** Draws the groups of a scene anew, so that few people meet again, and offers the old ones back. */
export async function drawAgain(scene: Scene): Promise<void> {
  await fetchGroupActions().then(
    (actions) => actions.drawAnew(scene),
    // Without a network the lot alone decides.
    () => apply((session) => drawByChance(session, scene, newSeed())),
  );
}
