import type { Exercise, ExerciseStep, Pack, Plan, Step } from "#content/schema.ts";
import { kindOf } from "#domain/kinds/kinds.ts";

import { clockOf, clockMinutes, momentOf } from "#domain/timer/clock.ts";
import { saneTotals } from "./fit.ts";
import { chosenPhases, leastMinutes, stepMinutes } from "#domain/steps/minutes.ts";
import { scheduleOf } from "./schedule.ts";
import { spread } from "./spread.ts";

/** An exercise without at least so many of its prompts is another one. */
const LEAST_PROMPTS = 2;
/** How much longer a step of one's own gets, at most. */
const LONGER = 1.5;
const OWN_PRIORITY = 3;

/** What becomes of one step. */
export interface StepChange {
  stepId: string;
  /** Whole minutes. */
  before: number;
  /** Undefined where the step goes. */
  after: number | undefined;
  /** How many of its prompts go. */
  prompts: number;
}

export interface Refit {
  plan: Plan;
  /** From begin to end, whole minutes, with what is waited for. */
  minutes: number;
  /** Only steps that change, in the order of the plan. */
  changes: StepChange[];
}

/** A step in one of the ways that it can get. */
interface Option {
  step: Step | undefined;
  minutes: number;
  /** What it costs, the first thing weighing infinitely more than the next: see `compare`. */
  cost: Cost;
}

/** Scenes that go; their priority; how unevenly minutes change. */
type Cost = readonly [drops: number, priority: number, uneven: number];

const NOTHING: Cost = [0, 0, 0];

/**
 * The plan in another length, by the rules by which a session that runs late is steered: end on time,
 * drop as few scenes as possible, then lose as little priority, then change minutes evenly. A break
 * keeps ten minutes, a step of one's own half of its time, and a fixed start is kept. Where there is
 * more time than before, steps grow as far as is advised.
 *
 * Exact dynamic programming over the steps and the minute at which each of them ends.
 *
 * @param available whole minutes from begin to end
 * @returns undefined where not even the shortest plan ends in time: see `shortest`
 */
export function refit(
  plan: Plan,
  available: number,
  kit: Pick<Pack, "exercises">,
): Refit | undefined {
  const ends = reached(plan, available, kit);
  const all = [...ends.entries()].filter(([minutes]) => minutes <= available);
  const best = all.toSorted(
    ([a, one], [b, other]) =>
      compare(one.cost.slice(0, 2), other.cost.slice(0, 2)) || b - a || one.cost[2] - other.cost[2],
  )[0];
  if (!best) return undefined;
  const [minutes, { options }] = best;
  const steps = options.flatMap(({ step }) => step ?? []);
  return {
    plan: { ...plan, steps, ...endOf(plan, available) },
    minutes,
    changes: plan.steps.flatMap((step, at) => changeOf(step, options[at], kit.exercises)),
  };
}

/** The fewest minutes in which a plan can be made to fit; 0 for one without steps. */
export function shortest(plan: Plan, kit: Pick<Pack, "exercises">): number {
  const now = lengthOf(plan, kit.exercises);
  return Math.min(now, ...reached(plan, now, kit).keys());
}

/** From begin to end, whole minutes, with what is waited for. */
export function lengthOf(plan: Plan, exercises: readonly Exercise[]): number {
  const { start, end } = scheduleOf(plan, exercises);
  return end - start;
}

interface Reached {
  cost: Cost;
  options: Option[];
}

/** For every minute at which the plan can end: the best way to get there. */
function reached(
  plan: Plan,
  available: number,
  kit: Pick<Pack, "exercises">,
): Map<number, Reached> {
  const { start, steps } = scheduleOf(plan, kit.exercises);
  const grows = available > lengthOf(plan, kit.exercises);
  let best = new Map<number, Reached>([[0, { cost: NOTHING, options: [] }]]);
  for (const { step, late } of steps) {
    const next = new Map<number, Reached>();
    const fixed = fixedAt(step, start);
    const options = optionsOf(step, kit.exercises, grows);
    for (const [clock, known] of best) {
      // What starts late already may start as late, but no later.
      if (fixed !== undefined && clock > fixed + late) continue;
      for (const option of options) {
        const begins = option.step ? Math.max(clock, fixed ?? clock) : clock;
        const end = begins + option.minutes;
        const cost = plus(known.cost, option.cost);
        const other = next.get(end);
        if (other && compare(other.cost, cost) <= 0) continue;
        next.set(end, { cost, options: [...known.options, option] });
      }
    }
    best = next;
  }
  return best;
}

/** Minutes from the begin at which a step has to start; undefined where it starts when it can. */
function fixedAt({ at }: Step, start: number): number | undefined {
  const fixed = momentOf(at, start);
  return fixed === undefined ? undefined : fixed - start;
}

function optionsOf(step: Step, exercises: readonly Exercise[], grows: boolean): Option[] {
  const minutes = stepMinutes(step, exercises);
  const stays: Option = { step, minutes, cost: NOTHING };
  const option = (changed: Step, drops = 0, priority = 0): Option => {
    const length = stepMinutes(changed, exercises);
    const off = length - minutes;
    const uneven = (off * off) / Math.max(1, minutes);
    return { step: changed, minutes: length, cost: [drops, priority, uneven] };
  };
  if (step.kind !== "exercise") {
    const { frame, pause } = kindOf(step);
    const least = leastMinutes(step);
    const most = grows && !pause ? Math.floor(minutes * LONGER) : minutes;
    const lengths = Array.from({ length: most - least + 1 }, (_, at) => least + at);
    return [
      ...lengths.map((length) => option({ ...step, minutes: length })),
      ...(frame || step.at !== undefined
        ? []
        : [{ step: undefined, minutes: 0, cost: [1, OWN_PRIORITY, 0] as Cost }]),
    ];
  }
  const exercise = exercises.find(({ id }) => id === step.exercise);
  if (!exercise) return [stays];
  const found = [stays];
  for (const { asked, gone } of lesserSteps(step, exercise, grows)) {
    for (const { total, minutes: phases } of saneTotals(asked, exercise)) {
      if (grows ? total <= minutes : total >= minutes) continue;
      found.push(option({ ...asked, minutes: phases }, gone, gone * exercise.priority));
    }
  }
  if (step.at !== undefined) return found;
  const scenes = scenesIn(step, exercise);
  return [...found, { step: undefined, minutes: 0, cost: [scenes, scenes * exercise.priority, 0] }];
}

/** The step with all of its prompts, and with fewer where that is still the same exercise. */
function lesserSteps(step: ExerciseStep, exercise: Exercise, grows: boolean) {
  const phases = chosenPhases(step, exercise).filter(({ repeat }) => repeat === "perPrompt");
  const partly = phases.length > 0 && phases.every(({ reflection }) => reflection !== true);
  const all = step.prompts.length;
  const least = partly && !grows ? Math.min(LEAST_PROMPTS, all) : all;
  return Array.from({ length: all - least + 1 }, (_, fewer) => ({
    asked: { ...step, prompts: spread(step.prompts, all - fewer) },
    gone: fewer * phases.length,
  }));
}

function scenesIn(step: ExerciseStep, exercise: Exercise): number {
  return chosenPhases(step, exercise).reduce(
    (sum, { repeat }) => sum + (repeat === "perPrompt" ? step.prompts.length : 1),
    0,
  );
}

/** The end that was agreed moves along, where the begin is known. */
function endOf({ start = "" }: Plan, available: number): Pick<Plan, "end"> {
  const begins = clockMinutes(start);
  return begins === undefined ? {} : { end: clockOf(begins + available) };
}

function changeOf(
  step: Step,
  option: Option | undefined,
  exercises: readonly Exercise[],
): StepChange[] {
  const before = stepMinutes(step, exercises);
  const changed = option?.step;
  const asked = (one: Step) => (one.kind === "exercise" ? one.prompts.length : 0);
  const prompts = changed ? asked(step) - asked(changed) : 0;
  const after = changed && option.minutes;
  return after === before && prompts === 0 ? [] : [{ stepId: step.id, before, after, prompts }];
}

const plus = (a: Cost, b: Cost): Cost => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [at, value] of a.entries()) {
    const off = value - (b[at] ?? 0);
    if (off !== 0) return off;
  }
  return 0;
}
