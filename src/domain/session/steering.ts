import { proposeCuts, type Proposal } from "#domain/steering/propose.ts";
import { slotsOf, type Slot } from "#domain/steering/slots.ts";
import { remaining } from "#domain/timer/timer.ts";
import { expectedEnd, leftOfScene } from "./pace.ts";
import { stagePosition } from "./stage.ts";
import { minutesOf } from "./timers.ts";
import type { Session } from "./types.ts";

const MINUTE = 60_000;

/** What is still to come as steering sees it, with what was steered and used before. */
export function slotsAhead(session: Session, now: number): Slot[] {
  const minutes: Record<string, number> = {};
  for (const scene of session.head.scenes) {
    const steered = minutesOf(session, scene);
    const timer = session.live.timers[scene.id];
    // Left halfway: what is left of it is still to come, and that is never nothing.
    const left = timer && timer.passed > 0 ? Math.ceil(remaining(timer, now) / MINUTE) : steered;
    if (steered !== scene.minutes || left !== steered) {
      minutes[scene.id] = steered === 0 ? 0 : Math.max(1, left);
    }
  }
  const left = leftOfScene(session, now) / MINUTE;
  return slotsOf(session.head.scenes, { position: stagePosition(session), left, minutes });
}

/** What to shorten or leave out in order to end at `endsAt`, milliseconds since the epoch. */
export interface SteerPlan {
  proposal: Proposal;
  endsAt: number;
  /** When it is over without and with the proposal. */
  before: number;
  after: number;
}

/** Works out how to end on time. */
export function planToEnd(session: Session, endsAt: number, now: number): SteerPlan {
  const proposal = proposeCuts(slotsAhead(session, now), (endsAt - now) / MINUTE);
  return {
    proposal,
    endsAt,
    before: expectedEnd(session, now),
    after: now + proposal.minutes * MINUTE,
  };
}

/** One step of a proposal, with its scenes that change. */
export interface SteeredStep {
  id: string;
  title: string;
  before: number;
  after: number;
  dropped: string[];
  shortened: { id: string; before: number; after: number }[];
}

/** A proposal by step, in the order of the plan; only the steps that change. */
export function bySteps({ head }: Session, { slots }: Proposal): SteeredStep[] {
  return head.steps.flatMap(({ id, title }) => {
    const own = slots.filter((slot) => slot.stepId === id);
    const dropped = own.filter((slot) => slot.dropped).map((slot) => slot.id);
    const shortened = own.filter((slot) => !slot.dropped && slot.after < slot.before);
    if (dropped.length + shortened.length === 0) return [];
    const sum = (key: "before" | "after") =>
      Math.round(own.reduce((all, slot) => all + slot[key], 0));
    return [{ id, title, before: sum("before"), after: sum("after"), dropped, shortened }];
  });
}

/** What steering may be taken back to: everything else of the session stays. */
export type BeforeSteering = Pick<Session["live"], "steered" | "endsAt" | "timers">;

/** Takes steering back; a timer that was used since keeps its time. */
export function unsteer(session: Session, before: BeforeSteering, now: number): Session {
  const { endsAt: _now, ...live } = session.live;
  return {
    ...session,
    live: {
      ...live,
      steered: before.steered,
      timers: { ...before.timers, ...live.timers },
      touchedAt: now,
      ...(before.endsAt !== undefined && { endsAt: before.endsAt }),
    },
  };
}
