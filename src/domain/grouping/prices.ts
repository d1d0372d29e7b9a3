import type { Groups } from "./meetings.ts";
import { lockOf, pairsHere, unitsOf, type Rules } from "./rules.ts";

/** A rule that must hold outweighs every mixing, and a mixing every repeat. */
const HARD = 1 << 16;
const MIXED = 1 << 8;

/** Rules and history as numbers, for people who are numbers. */
export interface Prices {
  /** people × people: what a first meeting costs. */
  price: Int32Array;
  /** people: the group in which they are locked in the first round, or -1. */
  lock: Int32Array;
  /** Lists of people who sit together; everybody is in one. */
  units: number[][];
  /** No division of the rounds costs less. */
  goal: number;
}

/**
 * Translates rules and history. A pair's nth meeting costs n - 1, so that a third meeting weighs
 * more than a second; to that comes what a rule says of the pair.
 */
export function pricesOf(
  people: readonly string[],
  rounds: readonly (readonly number[])[],
  history: readonly Groups[],
  rules: Rules,
): Prices {
  const count = people.length;
  const index = new Map(people.map((id, at) => [id, at]));
  const here = new Set(people);
  const price = new Int32Array(count * count);
  const add = (one: number, other: number, cost: number) => {
    price[one * count + other] = (price[one * count + other] ?? 0) + cost;
    price[other * count + one] = (price[other * count + one] ?? 0) + cost;
  };

  for (const group of history.flat()) {
    const present = [...new Set(group)].flatMap((id) => index.get(id) ?? []);
    for (const [at, one] of present.entries()) {
      for (const other of present.slice(at + 1)) add(one, other, 1);
    }
  }
  const met = price.slice();

  const units = unitsOf(people, rules.together).map((unit) =>
    unit.flatMap((id) => index.get(id) ?? []),
  );
  const ruled = new Set<number>();
  const rule = (one: number, other: number, cost: number) => {
    const key = Math.min(one, other) * count + Math.max(one, other);
    if (ruled.has(key)) return;
    ruled.add(key);
    add(one, other, cost - (met[one * count + other] ?? 0));
  };
  let tied = 0;
  for (const unit of units) {
    for (const [at, one] of unit.entries()) {
      for (const other of unit.slice(at + 1)) {
        rule(one, other, -HARD);
        tied += 1;
      }
    }
  }
  for (const [one, other] of pairsHere(rules.apart, here)) {
    rule(index.get(one) ?? 0, index.get(other) ?? 0, HARD);
  }

  const turns = rounds.length;
  const goal =
    tied * ((turns * (turns - 1)) / 2 - turns * HARD) +
    Math.max(
      leastRepeats(met, ruled, count, seatedPairs(rounds) - tied * turns),
      tied > 0 ? 0 : crowdedRepeats(rounds, history, here),
    ) +
    priceValues(people, rounds, rules, add);
  const lock = Int32Array.from(people, (id) => lockOf(rules, id) ?? -1);
  return { price, lock, units, goal };
}

/** How many pairs meet in all rounds, each as often as they do. */
function seatedPairs(rounds: readonly (readonly number[])[]): number {
  return rounds.flat().reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

/** What that many meetings cost at least: those who met least often meet first. */
function leastRepeats(
  met: Int32Array,
  ruled: ReadonlySet<number>,
  people: number,
  toMeet: number,
): number {
  const byTimes: number[] = [];
  for (let one = 0; one < people; one += 1) {
    for (let other = one + 1; other < people; other += 1) {
      const key = one * people + other;
      const times = met[key] ?? 0;
      if (!ruled.has(key)) byTimes[times] = (byTimes[times] ?? 0) + 1;
    }
  }
  let [cost, left, pairs] = [0, toMeet, 0];
  for (let times = 0; left > 0 && (times < byTimes.length || pairs > 0); times += 1) {
    pairs += byTimes[times] ?? 0;
    const now = Math.min(left, pairs);
    cost += now * times;
    left -= now;
  }
  return cost;
}

/**
 * The repeats that follow from too few groups: five people cannot all part when there are four
 * groups in the next round. Counts, for every two rounds of which one is to come, the pairs of the
 * one that have to meet in the other.
 */
function crowdedRepeats(
  rounds: readonly (readonly number[])[],
  history: readonly Groups[],
  here: ReadonlySet<string>,
): number {
  const past = history.map((groups) =>
    groups.map((group) => new Set(group.filter((id) => here.has(id))).size),
  );
  const apart = (sizes: readonly number[], groups: number) =>
    sizes.reduce((sum, size) => sum + evenPairs(size, groups), 0);
  let least = 0;
  for (const [index, sizes] of rounds.entries()) {
    // Of an earlier round only some may be left, so that it says nothing in the other direction.
    for (const before of past) least += apart(before, sizes.length);
    for (const before of rounds.slice(0, index)) {
      least += Math.max(apart(before, sizes.length), apart(sizes, before.length));
    }
  }
  return least;
}

/** How many pairs share a group when so many people are spread as evenly as can be. */
function evenPairs(people: number, groups: number): number {
  const share = Math.floor(people / groups);
  return (groups * share * (share - 1)) / 2 + (people % groups) * share;
}

/** Sets a price on pairs of one value, or of two, and tells what has to be paid anyway. */
function priceValues(
  people: readonly string[],
  rounds: readonly (readonly number[])[],
  { attribute, attributeMode }: Rules,
  add: (one: number, other: number, cost: number) => void,
): number {
  if (!attribute) return 0;
  const gather = attributeMode === "gather";
  const values = people.map((id) => (Object.hasOwn(attribute, id) ? attribute[id] : undefined));
  const sizes = new Map<string, number>();
  for (const [one, value] of values.entries()) {
    if (value === undefined) continue;
    sizes.set(value, (sizes.get(value) ?? 0) + 1);
    for (let other = one + 1; other < people.length; other += 1) {
      if (values[other] === undefined) continue;
      if ((values[other] === value) !== gather) add(one, other, MIXED);
    }
  }
  if (gather) return 0;
  let least = 0;
  for (const { length: groups } of rounds) {
    for (const size of sizes.values()) {
      least += evenPairs(size, groups);
    }
  }
  return least * MIXED;
}
