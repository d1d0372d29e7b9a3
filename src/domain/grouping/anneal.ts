import { costOfSwap, swapSeats, type Board } from "./board.ts";

/** What the search may move. */
export interface Freedom {
  /** Seats whose people may move, in order of round. */
  seats: Int32Array;
  /** people: the number of the list they stay in; lists of one are -1. */
  unit: Int32Array;
}

/** A run of annealing that can stop and go on. */
export interface Annealing {
  /** Tries that many swaps at most; fewer when the cost reaches `goal` or the run is over. */
  run: (iterations: number) => { used: number; ended: boolean };
}

/** What one run starts from; `best` is called with every division that beats all before it. */
export interface AnnealingOptions {
  board: Board;
  freedom: Freedom;
  /** Cost of the board as it is. */
  cost: number;
  /** The search is over at this cost. */
  goal: number;
  /** Cost below which a division is news. */
  record: number;
  /** Temperatures at the start and at the end: a rise of that much passes once in e times. */
  hot: number;
  cold: number;
  /** Length of the run. */
  length: number;
  seed: number;
  best: (cost: number) => void;
}

const STEP = 1024;
const WORST = 48;

/**
 * Simulated annealing (Kirkpatrick, Gelatt & Vecchi 1983) over swaps of two people of one round,
 * the neighbourhood that Dotú & Van Hentenryck use in "Scheduling social golfers locally" (2005).
 * People who stay together move together, against as many others. The result depends on the
 * options only, not on how the iterations are divided over calls of `run`.
 */
export function createAnnealing(options: AnnealingOptions): Annealing {
  const { board, freedom, goal, hot, cold, length, best } = options;
  const { seats, unit } = freedom;
  const range = rangesOf(board, seats);
  const accepted = new Float64Array(WORST);
  const pairs = movesInUnits(board, freedom);
  let { cost, record } = options;
  let kept = options.seed | 0 || 0x9e3779b9;
  let done = 0;

  const warm = () => {
    const temperature = hot * (cold / hot) ** (done / length);
    for (let rise = 0; rise < WORST; rise += 1) {
      accepted[rise] = 4_294_967_296 * Math.exp(-rise / temperature);
    }
  };

  const run = (iterations: number) => {
    const until = Math.min(length, done + iterations);
    const from = done;
    let state = kept;
    if (done === 0 && cost < record) best((record = cost));
    while (done < until && cost > goal && seats.length > 0) {
      if (done % STEP === 0) warm();
      done += 1;
      // Marsaglia's xorshift (2003), here and below: as quick as a generator can be.
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      const pick = (state >>> 0) % seats.length;
      const one = seats[pick] ?? 0;
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      const low = range.from[pick] ?? 0;
      const other = seats[low + ((state >>> 0) % (range.count[pick] ?? 1))] ?? 0;
      if (board.first[one] === board.first[other]) continue;
      const single =
        (unit[board.seat[one] ?? 0] ?? -1) < 0 && (unit[board.seat[other] ?? 0] ?? -1) < 0;
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      const chance = state >>> 0;
      if (single) {
        const rise = costOfSwap(board, one, other);
        if (rise > 0 && (rise >= WORST || chance >= (accepted[rise] ?? 0))) continue;
        swapSeats(board, one, other);
        cost += rise;
      } else {
        const rise = pairs.swap(one, other, chance);
        if (rise > 0 && (rise >= WORST || chance >= (accepted[rise] ?? 0))) {
          pairs.undo();
          continue;
        }
        cost += rise;
      }
      if (cost < record) best((record = cost));
    }
    kept = state;
    const ended = done >= length || cost <= goal || seats.length === 0;
    return { used: done - from, ended };
  };
  return { run };
}

/** Of every free seat: where the free seats of its round begin in the list, and how many they are. */
function rangesOf({ people }: Board, seats: Int32Array): { from: Int32Array; count: Int32Array } {
  const from = new Int32Array(seats.length);
  const count = new Int32Array(seats.length);
  let begin = 0;
  for (let index = 1; index <= seats.length; index += 1) {
    const here = Math.floor((seats[begin] ?? 0) / people);
    if (index < seats.length && Math.floor((seats[index] ?? 0) / people) === here) continue;
    from.fill(begin, begin, index);
    count.fill(index - begin, begin, index);
    begin = index;
  }
  return { from, count };
}

/** Swaps of people who stay together against as many others of another group. */
function movesInUnits(board: Board, { seats, unit }: Freedom) {
  const free = new Set(seats);
  let swapped: [number, number][] = [];

  /** The free seats of one group with the unit of the one who sits at `at`; none if it is locked. */
  const party = (at: number): number[] => {
    const mine = unit[board.seat[at] ?? 0] ?? -1;
    if (mine < 0) return [at];
    const found: number[] = [];
    for (let next = board.first[at] ?? 0; next < (board.past[at] ?? 0); next += 1) {
      if (unit[board.seat[next] ?? 0] !== mine) continue;
      if (!free.has(next)) return [];
      found.push(next);
    }
    return found;
  };

  /** As many free seats as `count`, whole parties, of the group of `at`; none when it does not come out. */
  const against = (at: number, count: number, chance: number): number[] => {
    const [from, to] = [board.first[at] ?? 0, board.past[at] ?? 0];
    const found = party(at);
    for (let step = 0; found.length < count && step < to - from; step += 1) {
      const next = from + ((chance + step) % (to - from));
      if (!free.has(next) || found.includes(next)) continue;
      const more = party(next);
      if (found.length + more.length <= count) found.push(...more);
    }
    return found.length === count ? found : [];
  };

  const undo = () => {
    for (const [one, other] of swapped.toReversed()) swapSeats(board, one, other);
  };

  /** Makes the move and tells what it costs; `Infinity` where there is no such move. */
  const swap = (one: number, other: number, chance: number): number => {
    swapped = [];
    const [here, there] = [party(one), party(other)];
    const [larger, smaller] = here.length >= there.length ? [here, other] : [there, one];
    const opposite = larger.length === 0 ? [] : against(smaller, larger.length, chance);
    if (opposite.length === 0) return Infinity;
    let rise = 0;
    for (const [index, seat] of larger.entries()) {
      const partner = opposite[index] ?? seat;
      rise += costOfSwap(board, seat, partner);
      swapSeats(board, seat, partner);
      swapped.push([seat, partner]);
    }
    return rise;
  };
  return { swap, undo };
}
