import { createGroupSearch, type GroupSearch, type Heat } from "./search.ts";
import { knownDesign, shapeOf, type Design, type Shape } from "./designs.ts";
import type { Groups } from "./meetings.ts";
import { pricesOf } from "./prices.ts";
import { seeded, type Random } from "./random.ts";
import type { Rules } from "./rules.ts";
import { createStarterSearch } from "./starter.ts";

/** Rounds to divide, and what is known of them. */
export interface PlanRequest {
  /** Ids of everybody who is here, each once. */
  people: readonly string[];
  /** Of every round to come its groups' sizes, together everybody; see `sizesFor`. */
  rounds: readonly (readonly number[])[];
  /** The groups of earlier rounds; who is not here any more counts for nothing. */
  history?: readonly Groups[];
  /** Locks hold for the first of `rounds`, all other rules for all. */
  rules?: Rules;
  /** Groups planned before for these rounds, from which to go on; people may have come or gone. */
  start?: readonly Groups[];
  /** Read as an unsigned 32-bit integer. */
  seed: number;
}

/** How far a solver is. */
export interface Progress {
  /** Tried since the solver was made; a few more than asked for where a step cannot be cut. */
  iterations: number;
  /** What the best division costs, only to see whether it fell; below 0 where a rule ties people. */
  cost: number;
  /** Nothing better exists: further iterations change nothing. */
  done: boolean;
}

export interface Solver {
  /** Goes on with the search for so many iterations, or until it is done. */
  run: (iterations: number) => Progress;
  /** The best division so far: ids by group, for every round; at once after `createSolver`. */
  best: () => string[][][];
}

/** Yields the iterations it used, and is told how many are left. */
type Steps<T = void> = Generator<number, T, number>;

/** Iterations. */
const SHORTEST_RUN = 8_000;
const FROM_CHANCE: Heat = { hot: 0.7, cold: 0.16 };
const FROM_GOOD: Heat = { hot: 0.25, cold: 0.18 };

/**
 * Divides people over the rounds to come, so that the fewest of them meet again (the social golfer
 * problem) and the rules are kept; contradicting rules are broken as little as can be.
 *
 * It begins with `start` and a known design (`knownDesign`), then takes turns: annealed swaps from
 * chance and from the best so far, and a round that turns (`createStarterSearch`), each longer than
 * the time before. The result depends
 * on the request and the sum of the iterations only, not on the time, nor on how the iterations are
 * divided over calls. Throws a RangeError when an id occurs twice or sizes and people do not match.
 */
export function createSolver(request: PlanRequest): Solver {
  const { people, rounds, history = [], rules = {}, start = [], seed } = request;
  if (new Set(people).size < people.length) throw new RangeError("An id occurs twice.");
  const random = seeded(seed);
  const prices = pricesOf(people, rounds, history, rules);
  const board = createGroupSearch(people.length, rounds, prices, random);
  const numbers = new Map(people.map((id, at) => [id, at]));
  board.load(
    start.map((groups) => groups.map((group) => group.flatMap((id) => numbers.get(id) ?? []))),
  );

  const course = courseOf(board, request, random);
  course.next(0);
  let iterations = 0;
  let target = 0;
  return {
    run: (more) => {
      target += more;
      while (iterations < target && !board.done()) {
        iterations += course.next(target - iterations).value;
      }
      return { iterations, cost: board.bestCost(), done: board.done() };
    },
    best: () =>
      board
        .bestGroups()
        .map((groups) => groups.map((group) => group.map((at) => people[at] ?? ""))),
  };
}

/**
 * The steps of the search without end. Each takes the number of iterations that are left, and
 * yields how many it used.
 */
function* courseOf(
  board: GroupSearch,
  { rounds, start = [], rules }: PlanRequest,
  random: Random,
): Steps<never> {
  let left = yield 0;
  /** Lets a run go on until it is over, or until all of `most` is used. */
  function* spend(
    run: (iterations: number) => { used: number; ended: boolean },
    most = Infinity,
  ): Steps {
    for (let spent = 0; spent < most;) {
      const { used, ended } = run(Math.min(left, most - spent));
      spent += used;
      left = yield used;
      if (ended) return;
    }
  }
  function* improve(length: number): Steps {
    yield* spend(board.anneal(FROM_GOOD, length, random));
  }
  function* tryDesign(design: Design): Steps {
    left = yield board.loadDesign(design, random);
    yield* improve(SHORTEST_RUN);
  }

  if (start.length > 0) yield* improve(SHORTEST_RUN);
  // A design lets nobody meet twice, so that it has no room for lists that stay together.
  const shape = (rules?.together ?? []).length > 0 ? undefined : commonShape(rounds);
  const known = shape && knownDesign(shape, rounds.length);
  if (known) yield* tryDesign(known);
  let starter = shape && createStarterSearch(shape, rounds.length, Math.floor(random() * 2 ** 32));
  for (let length = SHORTEST_RUN; ; length *= 2) {
    board.load([]);
    yield* spend(board.anneal(FROM_CHANCE, length, random));
    board.loadBest();
    yield* improve(length);
    if (!starter) continue;
    let found: Design | undefined;
    const { run } = starter;
    const search = (iterations: number) => {
      const step = run(iterations);
      found = step.found;
      return { used: step.used, ended: found !== undefined };
    };
    yield* spend(search, 2 * length);
    if (!found) continue;
    starter = undefined;
    yield* tryDesign(found);
  }
}

/** The shape that all rounds share; undefined when they differ, or there is only one. */
function commonShape(rounds: readonly (readonly number[])[]): Shape | undefined {
  const [first, ...others] = rounds.map((sizes) => sizes.toSorted((a, b) => b - a));
  const same = others.every((sizes) => sizes.join() === first?.join());
  return first && same && others.length > 0 ? shapeOf(first) : undefined;
}
