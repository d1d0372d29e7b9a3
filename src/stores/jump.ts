import { comeBack } from "#domain/session/comeBack.ts";
import type { Session } from "#domain/session/types.ts";
import { now } from "#platform/clock.ts";

import { useRun } from "./run.ts";
import { dismissUndo, tell } from "./undo.ts";

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
    useRun.getState().apply((session) => comeBack(session, before, now()));
  };
  jumped = { to, log: live.log, back };
  tell(to === 0 ? "wentFirst" : "wentLast", back);
}
