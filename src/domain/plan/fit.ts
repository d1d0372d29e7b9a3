import type { Exercise, ExerciseStep } from "#content/schema.ts";

import { chosenPhases, stepMinutes } from "#domain/steps/minutes.ts";

/** The longest that one repetition of a phase gets when a whole step is stretched, in minutes. */
const MOST = 90;

interface Part {
  id: string;
  /** How many times it is gone through. */
  times: number;
  least: number;
  ideal: number;
  most: number;
}

function partsOf(step: ExerciseStep, exercise: Exercise): Part[] {
  const prompts = exercise.prompts.filter(({ id }) => step.prompts.includes(id)).length;
  return chosenPhases(step, exercise).map(({ id, repeat, minutes }) => ({
    id,
    times: repeat === "perPrompt" ? prompts : 1,
    ...minutes,
  }));
}

/** How bad it is that a phase gets so many minutes: little around its ideal, much beyond its bounds. */
function cost({ times, least, ideal, most }: Part, minutes: number): number {
  const off = minutes - ideal;
  const beyond = Math.max(0, least - minutes, minutes - most);
  return times * ((off * off) / Math.max(1, ideal) + 12 * beyond);
}

/**
 * For every total (whole minutes, up to `most`) that the phases of a step can add up to, the minutes
 * per phase that stay nearest to what the exercise advises. Exact dynamic programming over the
 * phases; a phase that repeats per prompt counts as often as there are prompts.
 */
function reachable(parts: readonly Part[], most: number): (Record<string, number> | undefined)[] {
  type Best = { cost: number; minutes: Record<string, number> } | undefined;
  let best: Best[] = Array.from({ length: most + 1 }, () => undefined);
  best[0] = { cost: 0, minutes: {} };
  for (const part of parts) {
    const next: Best[] = Array.from({ length: most + 1 }, () => undefined);
    for (const [total, known] of best.entries()) {
      if (!known) continue;
      for (let minutes = 1; minutes <= MOST; minutes += 1) {
        const sum = total + minutes * part.times;
        if (sum > most) break;
        const price = known.cost + cost(part, minutes);
        if ((next[sum]?.cost ?? Infinity) <= price) continue;
        next[sum] = { cost: price, minutes: { ...known.minutes, [part.id]: minutes } };
      }
    }
    best = next;
  }
  return best.map((one) => one?.minutes);
}

/**
 * The step with minutes per phase that add up to `target`, or to the nearest total that its phases
 * and prompts can add up to; with a direction, to the nearest one on that side. The step itself when
 * there is none.
 *
 * @param target whole minutes, of the whole step.
 */
export function fitStep(
  step: ExerciseStep,
  exercise: Exercise,
  target: number,
  direction: "nearest" | "up" | "down" = "nearest",
): ExerciseStep {
  const parts = partsOf(step, exercise);
  const times = parts.map((part) => part.times);
  // No phase is shorter than a minute: asked for less, that is the nearest.
  const shortest = times.reduce((sum, count) => sum + count, 0);
  const longest = Math.max(target, shortest) + Math.max(1, ...times);
  const totals = reachable(parts, longest);
  const at = (total: number) => totals[total];
  for (let off = 0; off <= longest; off += 1) {
    const found =
      (direction === "up" ? undefined : at(target - off)) ??
      (direction === "down" ? undefined : at(target + off));
    if (found) return { ...step, minutes: found };
  }
  return step;
}

/** The step at the longest total below `asked` and at the shortest above it, of those that there are. */
export function nearestSteps(
  step: ExerciseStep,
  exercise: Exercise,
  asked: number,
): ExerciseStep[] {
  const total = (one: ExerciseStep) => stepMinutes(one, [exercise]);
  const below = fitStep(step, exercise, asked - 1, "down");
  const above = fitStep(step, exercise, asked + 1, "up");
  return [
    ...(total(below) < asked ? [below] : []),
    ...(total(above) > asked && total(above) <= 240 ? [above] : []),
  ];
}

/** One press on "−" or "+": the next total that the phases can add up to. */
export function stepStep(step: ExerciseStep, exercise: Exercise, by: 1 | -1): ExerciseStep {
  const now = stepMinutes(step, [exercise]);
  const next = fitStep(step, exercise, now + by, by > 0 ? "up" : "down");
  const total = stepMinutes(next, [exercise]);
  return by > 0 === total > now && total !== now ? next : step;
}

/** The totals, from least to most, that a step can be given without squeezing or stretching it. */
export function saneTotals(
  step: ExerciseStep,
  exercise: Exercise,
): { total: number; minutes: Record<string, number> }[] {
  const parts = partsOf(step, exercise);
  const sum = (of: (part: Part) => number) =>
    parts.reduce((all, part) => all + of(part) * part.times, 0);
  const least = sum((part) => part.least);
  const most = sum((part) => Math.round((part.ideal + part.most) / 2));
  return reachable(parts, most).flatMap((minutes, total) =>
    minutes !== undefined &&
    total >= least &&
    parts.every(({ id, least: fewest }) => (minutes[id] ?? 0) >= fewest)
      ? [{ total, minutes }]
      : [],
  );
}
