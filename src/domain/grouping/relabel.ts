import type { Design } from "./designs.ts";
import { shuffled, type Random } from "./random.ts";

/** Who has which point of a design, and how many swaps were tried to find that. */
export interface Labels {
  /** Person by point. */
  person: Int32Array;
  tried: number;
}

/** In a larger room one pass of all swaps takes too long to be worth it. */
const LARGEST = 130;
const PASSES = 12;

/**
 * Divides people over the points of a design by lot, and then lets two of them change names as long
 * as that lowers the price: no swap of names makes a meeting in the design happen twice, and it can
 * keep people apart, mix them, or spare them whom they met before.
 *
 * `price` (people × people) is what a first meeting costs. The first round has as its groups those
 * of `lock` (by person, -1 for none); who is locked begins there and changes only with companions.
 */
export function relabelled(
  design: Design,
  price: Int32Array,
  lock: Int32Array,
  random: Random,
): Labels {
  const people = lock.length;
  const person = byLot(design[0] ?? [], lock, random);
  if (people > LARGEST || price.every((cost) => cost === 0)) return { person, tried: 1 };
  const met = new Int32Array(people * people);
  for (const group of design.flat()) {
    for (const one of group) {
      for (const other of group) {
        const at = one * people + other;
        if (one !== other) met[at] = (met[at] ?? 0) + 1;
      }
    }
  }
  let tried = 0;
  let better = true;
  for (let pass = 0; pass < PASSES && better; pass += 1) {
    better = false;
    for (let one = 0; one < people; one += 1) {
      for (let other = one + 1; other < people; other += 1) {
        const [a, b] = [person[one] ?? 0, person[other] ?? 0];
        if (lock[a] !== lock[b]) continue;
        tried += 1;
        let rise = 0;
        for (let point = 0; point < people; point += 1) {
          if (point === one || point === other) continue;
          const more = (met[one * people + point] ?? 0) - (met[other * people + point] ?? 0);
          if (more === 0) continue;
          const mate = person[point] ?? 0;
          rise += more * ((price[b * people + mate] ?? 0) - (price[a * people + mate] ?? 0));
        }
        if (rise >= 0) continue;
        person[one] = b;
        person[other] = a;
        better = true;
      }
    }
  }
  return { person, tried: Math.max(1, tried) };
}

/** Locked people on the points of their group in the first round, the others anywhere. */
function byLot(
  first: readonly (readonly number[])[],
  lock: Int32Array,
  random: Random,
): Int32Array {
  const person = new Int32Array(lock.length).fill(-1);
  const everybody = shuffled([...lock.keys()], random);
  for (const id of everybody) {
    const free = first[lock[id] ?? -1]?.find((point) => person[point] === -1);
    if (free !== undefined) person[free] = id;
  }
  const seated = new Set(person);
  const waiting = everybody.filter((id) => !seated.has(id));
  return person.map((id) => (id >= 0 ? id : (waiting.pop() ?? 0)));
}
