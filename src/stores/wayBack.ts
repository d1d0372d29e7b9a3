import { comeBack } from "#domain/session/time/comeBack.ts";
import { putTimer, unfinish } from "#domain/session/time/putBack.ts";
import { stageScene } from "#domain/session/stage.ts";
import { timerOf } from "#domain/session/time/timers.ts";
import type { Session, SessionLive } from "#domain/session/types.ts";

import { apply, useRun } from "./run.ts";
import { dismissUndo, offerUndo, tell } from "./undo.ts";
import { offerBack } from "./undoInSession.ts";

/** The last jump: where it went, the log as it was there, and the way back. */
let jumped: { to: number; log: Session["live"]["log"]; back: () => void } | undefined;

/**
 * Says that the first scene or the last was gone to in one press, and offers the way back: those keys
 * stand next to the ones that go on. `before` is the session as it was. The same key once more, when
 * it is there already, goes back as well.
 */
export function tellJump(before: Session, to: number): void {
  const live = useRun.getState().session?.live;
  if (live?.position !== to) return;
  if (before.live.position === to) {
    // Whoever went away and came here again is here on purpose.
    if (jumped?.to === to && jumped.log === live.log) jumped.back();
    return;
  }
  const back = () => {
    jumped = undefined;
    dismissUndo();
    apply((session) => comeBack(session, before));
  };
  jumped = { to, log: live.log, back };
  tell(to === 0 ? "wentFirst" : "wentLast", back);
}

/** Offers to go on with a session that was just ended, as it ran: `before` is how it stood. */
export function offerOpen(before: SessionLive): void {
  offerUndo("ended", () => apply((session) => unfinish(session, before)));
}

/** Offers the clock of the stage back as it was in `before`, where something of it had passed. */
export function offerClock(before: Session): void {
  const scene = stageScene(before);
  const timer = scene && timerOf(before, scene.id);
  if (!timer || timer.status === "idle") return;
  offerBack("clockRestarted", () => apply((session) => putTimer(session, scene.id, timer)));
}
