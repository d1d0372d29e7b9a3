/**
 * A number of rounds to divide, in flat arrays. People and seats are numbers; the seats of a
 * group lie next to each other, the groups of a round as well, and so do the rounds.
 */
export interface Board {
  people: number;
  rounds: number;
  /** rounds × people: who has the seat. */
  seat: Int32Array;
  /** rounds × people: the first seat of its group, and the one after the last. */
  first: Int32Array;
  past: Int32Array;
  /**
   * people × people, symmetric, zero on the diagonal: what one more meeting of two people costs.
   * Every meeting that is on the board has raised it by one.
   */
  price: Int32Array;
}

/**
 * An empty board. `sizes` are those of the groups of every round, each row as many seats as
 * there are people; `price` (people × people) is taken over and changed by `seatAll`.
 */
export function createBoard(
  people: number,
  sizes: readonly (readonly number[])[],
  price: Int32Array,
): Board {
  const seats = sizes.length * people;
  const board: Board = {
    people,
    rounds: sizes.length,
    seat: new Int32Array(seats),
    first: new Int32Array(seats),
    past: new Int32Array(seats),
    price,
  };
  let at = 0;
  for (const size of sizes.flat()) {
    board.first.fill(at, at, at + size);
    board.past.fill(at + size, at, at + size);
    at += size;
  }
  if (at !== seats) throw new RangeError(`${at} seats for ${seats}`);
  return board;
}

/** Counts all meetings of the board (`by` 1) or takes them back (`by` -1); tells what it costs. */
export function meetAll({ people, seat, past, price }: Board, by: 1 | -1): number {
  let cost = 0;
  for (let at = 0; at < seat.length; at += 1) {
    const row = (seat[at] ?? 0) * people;
    for (let mate = at + 1; mate < (past[at] ?? 0); mate += 1) {
      const other = seat[mate] ?? 0;
      const before = price[row + other] ?? 0;
      cost += by === 1 ? before : 1 - before;
      price[row + other] = before + by;
      price[other * people + row / people] = before + by;
    }
  }
  return cost;
}

/**
 * What it costs when the people of seats `one` and `other`, of two groups of one round, change
 * places. Linear in the sizes of the groups; changes nothing.
 */
export function costOfSwap(board: Board, one: number, other: number): number {
  const { people, seat, first, past, price } = board;
  const a = (seat[one] ?? 0) * people;
  const b = (seat[other] ?? 0) * people;
  const [fromA, toA] = [first[one] ?? 0, past[one] ?? 0];
  const [fromB, toB] = [first[other] ?? 0, past[other] ?? 0];
  // The loops run over the two themselves as well; what that counts too much is taken off here.
  let cost = toA - fromA + toB - fromB - 2 - 2 * (price[a + (seat[other] ?? 0)] ?? 0);
  for (let at = fromA; at < toA; at += 1) {
    const mate = seat[at] ?? 0;
    cost += (price[b + mate] ?? 0) - (price[a + mate] ?? 0);
  }
  for (let at = fromB; at < toB; at += 1) {
    const mate = seat[at] ?? 0;
    cost += (price[a + mate] ?? 0) - (price[b + mate] ?? 0);
  }
  return cost;
}

/** Lets the people of two seats, of two groups of one round, change places. */
export function swapSeats(board: Board, one: number, other: number): void {
  const { people, seat, first, past, price } = board;
  const [a, b] = [seat[one] ?? 0, seat[other] ?? 0];
  const trade = (at: number, leaves: number, comes: number) => {
    for (let next = first[at] ?? 0; next < (past[at] ?? 0); next += 1) {
      if (next === at) continue;
      const mate = seat[next] ?? 0;
      const less = (price[leaves * people + mate] ?? 0) - 1;
      const more = (price[comes * people + mate] ?? 0) + 1;
      price[leaves * people + mate] = less;
      price[mate * people + leaves] = less;
      price[comes * people + mate] = more;
      price[mate * people + comes] = more;
    }
  };
  trade(one, a, b);
  trade(other, b, a);
  seat[one] = b;
  seat[other] = a;
}
