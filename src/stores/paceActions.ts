import { endAt, steer } from "#domain/session/pace.ts";
import { unsteer, type SteerPlan } from "#domain/session/steering.ts";
import { changeLoose, type LooseAct } from "#domain/session/timers.ts";
import type { Session } from "#domain/session/types.ts";
import { now } from "#platform/clock.ts";
import { useRun } from "./run.ts";
import { offerUndo } from "./undo.ts";

const apply = (change: (session: Session) => Session): void => useRun.getState().apply(change);

/** Takes a proposal over, and offers to take it back. */
export function acceptPlan({ proposal, endsAt }: SteerPlan): void {
  const before = useRun.getState().session?.live;
  if (!before) return;
  // The scene on the stage is under way: nothing of it changes.
  const rest = proposal.slots.slice(1);
  apply((session) => endAt(steer(session, rest, now()), endsAt, now()));
  offerUndo("steered", () => apply((session) => unsteer(session, before, now())));
}

/** Gives every scene its planned minutes again, and offers to take that back. */
export function forgetSteering(): void {
  const before = useRun.getState().session?.live;
  if (!before) return;
  apply((session) =>
    unsteer(session, { ...session.live, steered: { minutes: {}, dropped: [] } }, now()),
  );
  offerUndo("unsteered", () => apply((session) => unsteer(session, before, now())));
}

/** Sets, stops or puts away the timer that belongs to no scene. */
export function looseTimer(act: LooseAct): void {
  apply((session) => changeLoose(session, act, now()));
}
