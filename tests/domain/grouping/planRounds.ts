import { repeats } from "#domain/grouping/meetings.ts";
import { brokenRules, unitsOf, type BrokenRule, type Rules } from "#domain/grouping/rules.ts";
import { createSolver, type PlanRequest } from "#domain/grouping/solver.ts";

/** Groups for every round to come, and what they are worth. */
export interface Plan {
  /** Ids by group, for every round. */
  rounds: string[][][];
  /**
   * Meetings of two people who met before, in `history` or in an earlier one of these rounds.
   * Pairs that a rule keeps together are not counted.
   */
  repeats: number;
  /** By round, the rules that are not kept. */
  broken: BrokenRule[][];
  /** How many were tried; see `createSolver`. */
  iterations: number;
  /** No better plan exists. */
  done: boolean;
}

/** One round to divide now, with those that come later in mind. */
export interface RoundRequest extends Omit<PlanRequest, "rounds"> {
  /** Sizes of the groups; see `sizesFor`. */
  sizes: readonly number[];
  /** Sizes of the groups of later rounds, so that this one leaves them something new. */
  ahead?: readonly (readonly number[])[];
}

/**
 * Plans all rounds at once: fewest repeats, rules kept. `iterations` bounds the search, which stops
 * sooner when nothing better exists. Throws as `createSolver`, which is what to use in a worker.
 */
export function planRounds(request: PlanRequest, iterations: number): Plan {
  const solver = createSolver(request);
  const progress = solver.run(iterations);
  return describePlan(request, solver.best(), progress);
}

/** Divides one round; `rounds` of the answer holds that round only. Otherwise as `planRounds`. */
export function solveRound(
  { sizes, ahead = [], ...request }: RoundRequest,
  iterations: number,
): Plan {
  const plan = planRounds({ ...request, rounds: [sizes, ...ahead] }, iterations);
  return describePlan(request, plan.rounds.slice(0, 1), plan);
}

/** What groups are worth for a request, wherever they came from. */
export function describePlan(
  { history = [], rules = {} }: Pick<PlanRequest, "history" | "rules">,
  rounds: string[][][],
  { iterations, done }: Pick<Plan, "iterations" | "done">,
): Plan {
  const { locks: _, ...lasting }: Rules = rules;
  const together = unitsOf([...new Set(rounds.flat(2))], rules.together);
  return {
    rounds,
    repeats: repeats([...history, ...rounds], together) - repeats(history, together),
    broken: rounds.map((groups, round) => brokenRules(groups, round === 0 ? rules : lasting)),
    iterations,
    done,
  };
}
