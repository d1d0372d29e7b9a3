import { createAnnealing, type Annealing, type Freedom } from "./anneal.ts";
import { createBoard, meetAll, type Board } from "./board.ts";
import type { Design } from "./designs.ts";
import type { Prices } from "./prices.ts";
import { shuffled, type Random } from "./random.ts";
import { relabelled } from "./relabel.ts";
import { seatRound } from "./seating.ts";

/** Numbers of people, or of points, by group, for every round. */
type Division = readonly (readonly (readonly number[])[])[];

/** Temperatures at the start and at the end of a run. */
export interface Heat {
  hot: number;
  cold: number;
}

/** A board to search on, and the best division that was ever on it. */
export interface GroupSearch {
  bestCost: () => number;
  bestGroups: () => number[][][];
  /** Nothing is cheaper than the best so far, or nothing can be moved. */
  done: () => boolean;
  /** Puts a division on the board; who has no place in it sits anywhere. */
  load: (division: Division) => void;
  loadBest: () => void;
  /** Puts a design on the board, and tells how many iterations that took. */
  loadDesign: (design: Design, random: Random) => number;
  /** A run of annealing from what is on the board, as the `run` of `createAnnealing`. */
  anneal: (heat: Heat, length: number, random: Random) => Annealing["run"];
}

/** A board for so many people, and rounds of groups of these sizes. */
export function createGroupSearch(
  people: number,
  rounds: readonly (readonly number[])[],
  prices: Prices,
  random: Random,
): GroupSearch {
  const { price, lock, goal } = prices;
  const board = createBoard(people, rounds, price.slice());
  const freedom = freedomOf(board, rounds[0] ?? [], prices);
  const anywhere = new Int32Array(people).fill(-1);
  let onBoard: number | undefined;
  let seats = board.seat.slice();
  let best = Infinity;

  const note = (cost: number) => {
    best = cost;
    seats = board.seat.slice();
  };
  /** Changes all seats at once; the prices follow. */
  const replace = (fill: () => void) => {
    if (onBoard !== undefined) meetAll(board, -1);
    fill();
    onBoard = meetAll(board, 1);
    if (onBoard < best) note(onBoard);
  };
  const load = (division: Division) =>
    replace(() => {
      for (const [round, sizes] of rounds.entries()) {
        const wish = wishesOf(division[round] ?? [], people);
        const locked = round === 0 ? lock : anywhere;
        const seating = { sizes, wish, lock: locked, unit: freedom.unit };
        board.seat.set(seatRound(seating, random), round * people);
      }
    });

  return {
    bestCost: () => best,
    bestGroups: () => groupsOf(seats, rounds),
    done: () => best <= goal || freedom.seats.length === 0,
    load,
    loadBest: () => replace(() => board.seat.set(seats)),
    loadDesign: (design, by) => {
      const fitted = fittedTo(rounds, design, by);
      const { person, tried } = relabelled(fitted, price, lock, by);
      load(fitted.map((groups) => groups.map((group) => group.map((at) => person[at] ?? 0))));
      return tried;
    },
    anneal: (heat, length, by) => {
      const seed = Math.floor(by() * 2 ** 32);
      const cost = onBoard ?? Infinity;
      const from = { board, freedom, cost, goal, record: best, best: note };
      return createAnnealing({ ...from, ...heat, length, seed }).run;
    },
  };
}

/**
 * Seats of rounds with more than one group, but for those of who is locked: they are the first of
 * their group in the first round, as that is how `seatRound` seats them.
 */
function freedomOf(
  { people, first, past }: Board,
  sizes: readonly number[],
  { lock, units }: Prices,
): Freedom {
  const unit = new Int32Array(people).fill(-1);
  for (const [number, members] of units.entries()) {
    if (members.length > 1) for (const person of members) unit[person] = number;
  }
  const locked = new Set<number>();
  let from = 0;
  for (const [group, size] of sizes.entries()) {
    const count = lock.filter((one) => one === group).length;
    for (let at = from; at < from + Math.min(count, size); at += 1) locked.add(at);
    from += size;
  }
  const seats = first
    .map((_, at) => at)
    .filter((at) => (past[at] ?? 0) - (first[at] ?? 0) < people && !locked.has(at));
  return { seats, unit };
}

/** The group of every person in one round; -1 for who is in none. */
function wishesOf(groups: readonly (readonly number[])[], people: number): Int32Array {
  const wish = new Int32Array(people).fill(-1);
  for (const [group, members] of groups.entries()) {
    for (const person of members) wish[person] = group;
  }
  return wish;
}

/** The people of every group, from their seats in a row. */
function groupsOf(seats: Int32Array, rounds: readonly (readonly number[])[]): number[][][] {
  let at = 0;
  return rounds.map((sizes) => sizes.map((size) => [...seats.subarray(at, (at += size))]));
}

/**
 * As many rounds of a design as are asked for, from the first again when it is too short, each
 * group at a place of its size.
 */
function fittedTo(
  rounds: readonly (readonly number[])[],
  design: Design,
  random: Random,
): number[][][] {
  return rounds.map((sizes, round) => {
    const groups = shuffled(design[round % design.length] ?? [], random);
    return sizes.map((size) => {
      const index = groups.findIndex((group) => group.length === size);
      return groups.splice(index, 1)[0] ?? [];
    });
  });
}
