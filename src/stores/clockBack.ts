import { stageScene } from "#domain/session/stage.ts";
import { putTimer, timerOf } from "#domain/session/timers.ts";
import type { Session } from "#domain/session/types.ts";
import { now } from "#platform/clock.ts";

import { useRun } from "./run.ts";
import { offerBack } from "./undoInSession.ts";

/** Offers the clock of the stage back as it was in `before`, where something of it had passed. */
export function offerClock(before: Session): void {
  const scene = stageScene(before);
  const timer = scene && timerOf(before, scene.id);
  if (!timer || timer.status === "idle") return;
  offerBack("clockRestarted", () =>
    useRun.getState().apply((session) => putTimer(session, scene.id, timer, now())),
  );
}
