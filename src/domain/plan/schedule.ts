import type { Exercise, Plan, Step } from "#content/schema.ts";

import { clockMinutes, momentOf } from "#domain/timer/clock.ts";
import { stepMinutes } from "#domain/steps/minutes.ts";

/** When a session starts that names no time: it makes every table readable, and is easy to change. */
const DEFAULT_START = 9 * 60;

export interface ScheduledStep {
  step: Step;
  /** Minutes since midnight; past midnight it counts on. */
  start: number;
  end: number;
  /** Whole minutes. */
  minutes: number;
  /** Minutes between the end of the step before and a fixed start: room to spare. */
  gap: number;
  /** Minutes by which the step before runs over a fixed start; it then starts late. */
  late: number;
}

export interface Schedule {
  steps: ScheduledStep[];
  /** Minutes since midnight. */
  start: number;
  end: number;
  /** Whole minutes of all steps. */
  planned: number;
  /** Minutes of waiting for fixed start times. */
  waiting: number;
  /** Minutes between the start and the end that were agreed; undefined when one of them was not. */
  available: number | undefined;
}

/**
 * When each step starts and ends. Start times follow from the minutes before them; a fixed one is
 * waited for, and what is already past it starts as soon as it can.
 */
export function scheduleOf(plan: Plan, exercises: readonly Exercise[]): Schedule {
  const begins = clockMinutes(plan.start ?? "");
  const start = begins ?? DEFAULT_START;
  const ends = begins === undefined ? undefined : agreedEnd(plan, begins);
  let clock = start;
  let waiting = 0;
  const steps = plan.steps.map((step): ScheduledStep => {
    const minutes = stepMinutes(step, exercises);
    const at = momentOf(step.at, start);
    const gap = at === undefined ? 0 : Math.max(0, at - clock);
    const late = at === undefined ? 0 : Math.max(0, clock - at);
    waiting += gap;
    clock += gap + minutes;
    return { step, start: clock - minutes, end: clock, minutes, gap, late };
  });
  return {
    steps,
    start,
    end: clock,
    planned: steps.reduce((sum, { minutes }) => sum + minutes, 0),
    waiting,
    available: ends === undefined ? undefined : ends - start,
  };
}

/** The end that was agreed, which is after the start, so perhaps on the next day; undefined without one. */
export function agreedEnd({ end }: Pick<Plan, "end">, start: number): number | undefined {
  return momentOf(end, start + 1);
}
