import type { Design, Shape } from "./designs.ts";

/** A search for a round that turns; it can stop and go on. */
export interface StarterSearch {
  /** Tries that many swaps at most; `found` once there is a design. */
  run: (iterations: number) => { used: number; found?: Design };
}

/** One way to lay out the points: `orbits` circles of `period` points, and `fixed` ones. */
interface Layout {
  period: number;
  fixed: number;
}

const TRY = 60_000;
const HOT = 0.9;
const COLD = 0.18;

/**
 * Looks for one round from which the others follow by turning it: the points lie on circles of
 * `period` points, some stay where they are, and round k is the first one turned by k. No two
 * points meet twice when no difference within a circle, or between two, occurs twice in that one
 * round: a starter, as Bose (1939) made designs by the method of differences. Found by annealing,
 * which is quick as there is only one round to divide. A design has at least `rounds` rounds.
 *
 * Fixed points never share a group, so that with smaller groups the points left out are fixed ones.
 * Undefined when no circles fit.
 */
export function createStarterSearch(
  shape: Shape,
  rounds: number,
  seed: number,
): StarterSearch | undefined {
  const layouts = layoutsOf(shape, rounds);
  const [firstLayout] = layouts;
  if (!firstLayout) return undefined;
  const random = { state: seed | 0 || 0x9e3779b9 };
  let turn = 0;
  let attempt = createAttempt(shape, firstLayout, random);

  return {
    run: (iterations) => {
      let used = 0;
      while (used < iterations) {
        const step = attempt.run(iterations - used);
        used += step.used;
        if (step.found) return { used, found: step.found };
        if (!step.ended) break;
        turn += 1;
        attempt = createAttempt(shape, layouts[turn % layouts.length] ?? firstLayout, random);
      }
      return { used };
    },
  };
}

/** The layouts with differences enough for one round, those with most to spare first. */
function layoutsOf({ people, groups, size }: Shape, rounds: number): Layout[] {
  const points = groups * size;
  const missing = points - people;
  const found: (Layout & { spare: number })[] = [];
  for (let fixed = missing; fixed <= Math.min(groups, points - 1); fixed += 1) {
    for (let period = Math.max(rounds, 2); period <= points - fixed; period += 1) {
      if ((points - fixed) % period !== 0) continue;
      const circles = (points - fixed) / period;
      const within = circles * Math.floor((period - 1) / 2);
      const between = (circles * (circles - 1) * period) / 2;
      const spare = within + between + fixed * circles - (groups * size * (size - 1)) / 2;
      if (spare >= 0) found.push({ period, fixed, spare });
    }
  }
  return found.toSorted((a, b) => b.spare - a.spare).slice(0, 6);
}

/** One annealing from a random round. */
function createAttempt(shape: Shape, layout: Layout, random: { state: number }) {
  const { groups, size } = shape;
  const points = groups * size;
  const { kinds, used: counts } = differences(points, layout);
  const round = new Int32Array(points).map((_, index) => index);
  let state = random.state;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  for (let last = points - 1; last > 0; last -= 1) trade(round, last, next() % (last + 1));

  let cost = 0;
  for (let at = 0; at < points; at += 1) {
    for (let mate = at + 1; mate % size !== 0; mate += 1) {
      const kind = kinds[(round[at] ?? 0) * points + (round[mate] ?? 0)] ?? 0;
      cost += counts[kind] ?? 0;
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
  }

  /** Takes the one at `at` out of its group, or (by 1) puts it back in; tells what it costs. */
  const shift = (at: number, point: number, by: 1 | -1) => {
    const from = at - (at % size);
    const row = point * points;
    let sum = 0;
    for (let mate = from; mate < from + size; mate += 1) {
      if (mate === at) continue;
      const kind = kinds[row + (round[mate] ?? 0)] ?? 0;
      const count = counts[kind] ?? 0;
      sum += by === 1 ? count : 1 - count;
      counts[kind] = count + by;
    }
    return sum;
  };

  let done = 0;
  let temperature = HOT;
  const run = (iterations: number): { used: number; ended: boolean; found?: Design } => {
    const from = done;
    const until = Math.min(TRY, done + iterations);
    while (done < until && cost > 0) {
      if (done % 512 === 0) temperature = HOT * (COLD / HOT) ** (done / TRY);
      done += 1;
      const one = next() % points;
      const other = next() % points;
      const chance = next() / 4_294_967_296;
      if (Math.floor(one / size) === Math.floor(other / size)) continue;
      const [a, b] = [round[one] ?? 0, round[other] ?? 0];
      const rise = shift(one, a, -1) + shift(other, b, -1) + shift(one, b, 1) + shift(other, a, 1);
      if (rise <= 0 || chance < Math.exp(-rise / temperature)) {
        trade(round, one, other);
        cost += rise;
      } else {
        shift(one, b, -1);
        shift(other, a, -1);
        shift(one, a, 1);
        shift(other, b, 1);
      }
    }
    random.state = state;
    const step = { used: done - from, ended: done >= TRY };
    return cost > 0 ? step : { ...step, found: turned(round, shape, layout) };
  };
  return { run };
}

function trade(list: Int32Array, one: number, other: number): void {
  const kept = list[one] ?? 0;
  list[one] = list[other] ?? 0;
  list[other] = kept;
}

/**
 * The kind of every pair of points: pairs of one kind become each other by turning. What may not
 * occur even once, two fixed points or two opposite ones of a circle, begins with a use.
 */
function differences(
  points: number,
  { period, fixed }: Layout,
): { kinds: Int32Array; used: Int32Array } {
  const turning = points - fixed;
  const circles = turning / period;
  // Circle × circle × distance, then fixed × circle, then one for every pair of fixed points.
  const loose = circles * circles * period;
  const never = loose + fixed * circles;
  const kinds = new Int32Array(points * points);
  const used = new Int32Array(never + 1);
  used[never] = 4;
  for (let a = 0; a < points; a += 1) {
    for (let b = a + 1; b < points; b += 1) {
      const circle = Math.floor(a / period);
      let kind = never;
      if (a < turning && b >= turning) kind = loose + (b - turning) * circles + circle;
      if (b < turning) {
        const other = Math.floor(b / period);
        const distance = (((b - a) % period) + period) % period;
        const nearest = circle === other ? Math.min(distance, period - distance) : distance;
        kind = (circle * circles + other) * period + nearest;
        if (circle === other && 2 * distance === period) used[kind] = 1;
      }
      kinds[a * points + b] = kind;
      kinds[b * points + a] = kind;
    }
  }
  return { kinds, used };
}

/** All rounds, without the fixed points that stay out; what is left is numbered from 0. */
function turned(round: Int32Array, { people, groups, size }: Shape, layout: Layout): Design {
  const turning = groups * size - layout.fixed;
  const turn = (point: number, by: number) =>
    point < turning ? point - (point % layout.period) + ((point + by) % layout.period) : point;
  return Array.from({ length: layout.period }, (_, by) =>
    Array.from({ length: groups }, (__, group) =>
      [...round.subarray(group * size, (group + 1) * size)]
        .map((point) => turn(point, by))
        .filter((point) => point < people),
    ),
  );
}
