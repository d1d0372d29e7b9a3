import { createSolver, type PlanRequest } from "#domain/grouping/solver.ts";

/** The best that a search has found, and how many iterations it took. */
export interface Found {
  rounds: string[][][];
  iterations: number;
  /** The search is over: nothing better exists, or its time is up. */
  over: boolean;
}

/** What a search needs from the place where it runs. */
interface Place {
  now: () => number;
  later: (callback: () => void) => void;
}

/** Iterations between two looks at the clock. */
const SLICE = 5_000;
/** How long a search goes on at most, in milliseconds. */
const LONGEST = 1_000;

/**
 * Searches in slices, and tells of each better division and of its end. What it finds follows from
 * the request and the number of iterations; the clock decides about that number only. The answer
 * calls the search off.
 */
export function searchPlan(
  request: PlanRequest,
  place: Place,
  tell: (found: Found) => void,
): () => void {
  const solver = createSolver(request);
  const started = place.now();
  let best = Infinity;
  let off = false;
  const slice = () => {
    if (off) return;
    const { iterations, cost, done } = solver.run(SLICE);
    const over = done || place.now() - started >= LONGEST;
    if (cost < best || over) tell({ rounds: solver.best(), iterations, over });
    best = Math.min(best, cost);
    if (!over) place.later(slice);
  };
  place.later(slice);
  return () => {
    off = true;
  };
}
