import type { Audience, Exercise, ExerciseStep, Pack, Plan, Step } from "#content/schema.ts";

import { exerciseStep, type OwnTitles } from "./edit.ts";
import { saneTotals } from "./fit.ts";
import { nightOf } from "./hours.ts";
import { planMinutes } from "#domain/steps/minutes.ts";
import { LONGEST_WITHOUT_BREAK } from "./remarks.ts";
import { scheduleOf } from "./schedule.ts";
import { spread } from "./spread.ts";

export interface Wishes {
  audiences: readonly Audience[];
  /** Whole minutes; of a longer day than twelve hours that much is filled. */
  available: number;
  /** How many are expected; undefined where nobody knows. */
  people: number | undefined;
}

/** How long a session is taken to be while nobody has said so, in minutes. */
const USUAL = 90;

/** The longest session that is proposed, in minutes. */
const LONGEST = 720;

/** An exercise at one length: how many minutes, and how good that is. */
interface Option {
  step: ExerciseStep;
  minutes: number;
  value: number;
}

/** The steps around the exercises: least and most minutes. */
const WELCOME = [3, 12] as const;
const CLOSING = [3, 10] as const;
const BREAK = 15;
const LUNCH = 45;

/**
 * For how long a session is proposed: the time that was agreed, in whole minutes. A night that is
 * longer than any session is a slip of the keys, and says as little as no time at all.
 */
export function minutesToPropose(plan: Plan): number {
  const { available = USUAL } = scheduleOf({ ...plan, steps: [] }, []);
  if (available <= LONGEST) return available;
  return nightOf(plan) ? USUAL : LONGEST;
}

/**
 * Proposes the steps of a plan for the time that there is: the exercises that matter most and fit who
 * comes, at lengths that do not squeeze them, breaks at a sane moment, and a sum that is exactly the
 * time available. Exact dynamic programming over exercises and minutes.
 *
 * @returns the steps in their order; without exercises where not even the shortest one fits.
 */
export function proposeSteps(plan: Plan, wishes: Wishes, kit: Pack, titles: OwnTitles): Step[] {
  const available = Math.max(0, Math.min(LONGEST, Math.round(wishes.available)));
  const breaks = breaksFor(available);
  const resting = breaks.reduce((sum, minutes) => sum + minutes, 0);
  const exercises = kit.exercises.toSorted((a, b) => a.order - b.order);
  const options = exercises.map((exercise) => optionsOf(plan, exercise, wishes, kit));
  const most = available - resting;
  const table = bestBySum(options, most);
  let best: { value: number; chosen: Option[]; welcome: number; closing: number } | undefined;
  for (let welcome = WELCOME[0]; welcome <= WELCOME[1]; welcome += 1) {
    for (let closing = CLOSING[0]; closing <= CLOSING[1]; closing += 1) {
      const found = table[most - welcome - closing];
      if (!found) continue;
      // Longer around the exercises than is usual only when nothing else adds up.
      const value = found.value - Math.abs(welcome - 5) * 0.3 - Math.abs(closing - 5) * 0.3;
      if (!best || value > best.value) best = { value, chosen: found.chosen, welcome, closing };
    }
  }
  if (!best) return frame(plan, available, titles);
  const steps = best.chosen.map(({ step }) => step).toSorted(byPlace(exercises));
  return [
    plain("welcome", best.welcome, titles),
    ...withBreaks(steps, best.welcome, breaks, kit, plan, titles),
    plain("closing", best.closing, titles),
  ];
}

function plain(kind: "welcome" | "closing", minutes: number, titles: OwnTitles): Step {
  return { id: kind, kind, minutes, ...titles[kind] };
}

/** Nothing fits: a welcome and a closing that are as long as there is time. */
function frame(_plan: Plan, available: number, titles: OwnTitles): Step[] {
  if (available === 0) return [];
  const closing = Math.min(5, Math.floor(available / 3));
  return closing === 0
    ? [plain("welcome", available, titles)]
    : [plain("welcome", available - closing, titles), plain("closing", closing, titles)];
}

/** How many breaks so much time asks for, and how long they are. */
function breaksFor(available: number): number[] {
  if (available <= LONGEST_WITHOUT_BREAK + 10) return [];
  if (available <= 200) return [BREAK];
  if (available <= 300) return [BREAK, BREAK];
  return available <= 420 ? [BREAK, LUNCH, BREAK] : [BREAK, LUNCH, BREAK, BREAK];
}

const BASE = { 5: 10, 4: 7, 3: 5, 2: 3, 1: 2 } as const;

/** How well an exercise fits who comes. */
function fitOf(exercise: Exercise, { audiences, people }: Wishes): number {
  const { phases, sensitive } = exercise;
  const trial = phases.some(({ scene }) => scene === "trial");
  let fit = 0;
  if (trial && people !== undefined && people < 4) fit -= 8;
  if (sensitive === true && people !== undefined && people > 20) fit -= 2;
  const others = audiences.filter((one) => !exercise.audiences.includes(one)).length;
  return audiences.length === 0 ? fit : fit - (3 * others) / audiences.length;
}

/** All lengths of an exercise that do not squeeze it, each with the prompts that it then has. */
function optionsOf(plan: Plan, exercise: Exercise, wishes: Wishes, kit: Pack): Option[] {
  const worth = BASE[exercise.priority] + fitOf(exercise, wishes);
  if (worth <= 0) return [];
  const whole = exerciseStep(plan, exercise, kit);
  const perPrompt = exercise.phases.filter(({ repeat }) => repeat === "perPrompt");
  // An experiment without one of its questions, or half a worksheet, is another exercise.
  const partly = perPrompt.length > 0 && perPrompt.every(({ reflection }) => reflection !== true);
  const all = exercise.prompts.length;
  const least = partly ? Math.min(2, all) : all;
  const found: Option[] = [];
  for (let count = least; count <= all; count += 1) {
    const step = { ...whole, prompts: spread(whole.prompts, count) };
    const ideal = planMinutes({ ...plan, steps: [step] }, kit.exercises);
    for (const { total, minutes } of saneTotals(step, exercise)) {
      // Shorter than advised hurts more than longer, and each exercise costs a change of gear: five
      // that breathe beat seven that run.
      const off = (total - ideal) / Math.max(1, ideal);
      const pace = off < 0 ? 1 + 1.6 * off : 1 - 0.6 * off;
      const value = worth * (count / all) * pace - 2;
      found.push({ step: { ...step, minutes }, minutes: total, value });
    }
  }
  return found;
}

/** For every sum of minutes, the choice of exercises of the highest value that has exactly that sum. */
function bestBySum(options: readonly Option[][], most: number) {
  type Best = { value: number; chosen: Option[] } | undefined;
  let best: Best[] = Array.from({ length: Math.max(0, most) + 1 }, () => undefined);
  best[0] = { value: 0, chosen: [] };
  for (const lengths of options) {
    const next = [...best];
    for (const [sum, known] of best.entries()) {
      if (!known) continue;
      for (const option of lengths) {
        const total = sum + option.minutes;
        if (total > most) continue;
        const value = known.value + option.value;
        if ((next[total]?.value ?? -Infinity) >= value) continue;
        next[total] = { value, chosen: [...known.chosen, option] };
      }
    }
    best = next;
  }
  // An empty choice is none.
  best[0] = undefined;
  return best;
}

/** In the order of the library, with one's own list last: it gathers what the rest gave. */
function byPlace(exercises: readonly Exercise[]) {
  const place = ({ exercise }: ExerciseStep) => {
    const found = exercises.find(({ id }) => id === exercise);
    return found ? (found.private === true ? 1000 : 0) + found.order : 0;
  };
  return (a: ExerciseStep, b: ExerciseStep) => place(a) - place(b);
}

/** Puts each break between the two steps that are nearest to its even share of the time. */
function withBreaks(
  steps: readonly ExerciseStep[],
  before: number,
  breaks: readonly number[],
  kit: Pack,
  plan: Plan,
  titles: OwnTitles,
): Step[] {
  const minutes = steps.map((step) => planMinutes({ ...plan, steps: [step] }, kit.exercises));
  const ends: number[] = [];
  let clock = before;
  for (const length of minutes) ends.push((clock += length));
  const taken = new Set<number>();
  for (const index of breaks.keys()) {
    const ideal = ((index + 1) * clock) / (breaks.length + 1);
    const places = ends
      .map((end, place) => ({ place, off: Math.abs(end - ideal) }))
      .filter(({ place }) => place < steps.length - 1 && !taken.has(place));
    const nearest = places.toSorted((a, b) => a.off - b.off)[0];
    // Too few steps for so many breaks: the rest comes after the last one.
    taken.add(nearest?.place ?? steps.length - 1 + index);
  }
  const places = [...taken].toSorted((a, b) => a - b);
  return [
    ...steps.flatMap((step, place): Step[] => {
      const at = places.indexOf(place);
      return at < 0 ? [step] : [step, rest(at, breaks, titles)];
    }),
    ...places.flatMap((place, at) => (place >= steps.length ? [rest(at, breaks, titles)] : [])),
  ];
}

function rest(at: number, breaks: readonly number[], titles: OwnTitles): Step {
  const id = at === 0 ? "break" : `break-${at + 1}`;
  return { id, kind: "break", minutes: breaks[at] ?? BREAK, ...titles.break };
}
