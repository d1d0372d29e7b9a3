import { proposeCuts, type Proposal } from "#domain/steering/propose.ts";
import { slotsOf, type Slot } from "#domain/steering/slots.ts";
import { fixedStarts } from "./fixedStarts.ts";
import {
  endAt,
  expectedEnd,
  leftOfScene,
  minutesAhead,
  minutesBetween,
  resteer,
  steer,
} from "./pace.ts";
import { stagePosition } from "#domain/session/stage.ts";
import { minutesOf } from "./timers.ts";
import type { Session } from "#domain/session/types.ts";

const MINUTE = 60_000;

/** What is still to come as steering sees it, with what was steered and used before. @internal */
export function slotsAhead(session: Session, now: number): Slot[] {
  const gone = session.live.steered.dropped.map((id): [string, number] => [id, 0]);
  const timed = [...minutesAhead(session, now)].filter(([, minutes]) => minutes > 0);
  const minutes = Object.fromEntries([...gone, ...timed]);
  const left = leftOfScene(session, now) / MINUTE;
  const fixed = [...fixedStarts(session, now)];
  const starts = Object.fromEntries(fixed.map(([id, at]) => [id, (at - now) / MINUTE]));
  return slotsOf(session.head.scenes, { position: stagePosition(session), left, minutes, starts });
}

/** What to shorten or leave out in order to end at `endsAt`, milliseconds since the epoch. */
export interface SteerPlan {
  proposal: Proposal;
  endsAt: number;
  /** When it is over without and with the proposal. */
  before: number;
  after: number;
  /** Whether it ends on time like this; less than a minute too late is on time. */
  onTime: boolean;
}

/** Works out how to end on time. For less than a minute nothing has to change. */
export function planToEnd(session: Session, endsAt: number, now: number): SteerPlan {
  const before = expectedEnd(session, now);
  const fits = minutesBetween(before, endsAt) <= 0;
  const available = fits ? Infinity : (endsAt - now) / MINUTE;
  const proposal = proposeCuts(slotsAhead(session, now), available);
  const after = now + proposal.minutes * MINUTE;
  return { proposal, endsAt, before, after, onTime: minutesBetween(after, endsAt) <= 0 };
}

/**
 * Takes a proposal over, with its end. Before the session is under way nothing has an end yet: what
 * is left is then the plan, and its end is fixed when it begins.
 */
export function takeOver(session: Session, { proposal, endsAt }: SteerPlan, now: number): Session {
  const scenes = new Map(session.head.scenes.map((scene) => [scene.id, scene]));
  const changes = proposal.slots.flatMap((slot) => {
    const scene = scenes.get(slot.id);
    if (!scene || (!slot.dropped && slot.after === slot.before)) return [];
    // Of a scene that was left halfway a slot holds what is left; its minutes lose as much.
    const after = Math.max(1, minutesOf(session, scene) - (slot.before - slot.after));
    return [{ id: slot.id, after, dropped: slot.dropped }];
  });
  const steered = steer(session, changes, now);
  return session.live.endsAt === undefined ? steered : endAt(steered, endsAt);
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
export type BeforeSteering = Pick<Session["live"], "steered" | "endsAt">;

/** Takes steering back. What got under way since then keeps an end: the one of its plan. */
export function unsteer(session: Session, before: BeforeSteering, now: number): Session {
  const back = resteer(session, before.steered, now);
  const { endsAt: current, ...live } = back.live;
  if (current === undefined) return back;
  const endsAt = before.endsAt ?? session.live.steered.plannedEnd ?? current;
  return { ...back, live: { ...live, endsAt } };
}

/** The session as it was planned: all minutes, all scenes and the end. */
export function unsteered({ live }: Session): BeforeSteering {
  const { plannedEnd = live.endsAt } = live.steered;
  return {
    steered: { minutes: {}, dropped: [] },
    ...(plannedEnd !== undefined && { endsAt: plannedEnd }),
  };
}

/** Whether anything is not as it was planned. */
export function isSteered({ live: { steered } }: Session): boolean {
  return (
    steered.dropped.length > 0 ||
    Object.keys(steered.minutes).length > 0 ||
    steered.plannedEnd !== undefined
  );
}
