import { unfinish } from "#domain/session/move.ts";
import type { SessionLive } from "#domain/session/types.ts";
import { now } from "#platform/clock.ts";

import { useRun } from "./run.ts";
import { offerUndo } from "./undo.ts";

/** Offers to go on with a session that was just ended, as it ran: `before` is how it stood. */
export function offerOpen(before: SessionLive): void {
  offerUndo("ended", () => useRun.getState().apply((session) => unfinish(session, before, now())));
}
