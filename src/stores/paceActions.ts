import { putLoose } from "#domain/session/time/putBack.ts";
import { takeOver, unsteer, unsteered, type SteerPlan } from "#domain/session/time/steering.ts";
import { changeLoose, type LooseAct } from "#domain/session/time/timers.ts";
import type { Session } from "#domain/session/types.ts";
import { now } from "#platform/clock.ts";
import { apply, useRun } from "./run.ts";
import { offerBack } from "./undoInSession.ts";

/** Changes how the session is steered and offers to take that back, where anything changed. */
function steerBy(change: (session: Session) => Session, what: "steered" | "unsteered"): void {
  const before = useRun.getState().session?.live;
  apply(change);
  if (!before || useRun.getState().session?.live === before) return;
  offerBack(what, () => apply((session) => unsteer(session, before, now())));
}

/** Takes a proposal over, and offers to take it back. */
export function acceptPlan(plan: SteerPlan): void {
  steerBy((session) => takeOver(session, plan, now()), "steered");
}

/** Gives every scene its planned minutes again, and the session its end; offers to take that back. */
export function forgetSteering(): void {
  steerBy((session) => unsteer(session, unsteered(session), now()), "unsteered");
}

/** Sets, stops or puts away the timer that belongs to no scene; one that was put away is offered back. */
export function looseTimer(act: LooseAct): void {
  const before = useRun.getState().session?.live;
  apply((session) => changeLoose(session, act, now()));
  if (act.act !== "remove" || !before?.loose) return;
  offerBack("looseRemoved", () => apply((session) => putLoose(session, before)));
}
