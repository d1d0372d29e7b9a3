import { describe, expect, it } from "vitest";

import { knownDesign, shapeOf, type Design } from "#domain/grouping/designs.ts";
import { finiteField } from "#domain/grouping/field.ts";
import { sizesFor } from "#domain/grouping/sizes.ts";
import { createStarterSearch } from "#domain/grouping/starter.ts";

/** What is wrong with a design: not everybody once a round, other sizes, or a pair that meets twice. */
function flaws(design: Design | undefined, sizes: readonly number[], rounds: number): string[] {
  const found: string[] = [];
  if (!design || design.length < rounds) return ["too few rounds"];
  const people = sizes.reduce((sum, size) => sum + size, 0);
  const met = new Set<number>();
  for (const round of design) {
    const here = round.map((group) => group.length).toSorted((a, b) => b - a);
    if (here.join() !== sizes.join()) found.push(`sizes ${here.join()}`);
    if (new Set(round.flat().filter((at) => at >= 0 && at < people)).size < people) {
      found.push("somebody is missing");
    }
    for (const group of round) {
      for (const one of group) {
        for (const other of group.filter((point) => point > one)) {
          if (met.has(one * people + other)) found.push(`${one} meets ${other} again`);
          met.add(one * people + other);
        }
      }
    }
  }
  return found;
}

const shaped = (people: number, groups: number) => {
  const { sizes } = sizesFor(people, { groups });
  return { sizes, shape: shapeOf(sizes)! };
};

describe("finite fields", () => {
  it.each([2, 3, 4, 5, 7, 8, 9, 11, 13, 16, 25, 27])("of order %i", (order) => {
    const field = finiteField(order)!;
    const all = Array.from({ length: order }, (_, index) => index);
    for (const a of all) {
      expect(new Set(all.map((b) => field.add(a, b))).size).toBe(order);
      expect(field.multiply(a, 1)).toBe(a);
      if (a > 0) expect(new Set(all.map((b) => field.multiply(a, b))).size).toBe(order);
    }
    for (const a of all.slice(-5)) {
      for (const b of all) {
        for (const c of all.slice(-5)) {
          const left = field.multiply(a, field.add(b, c));
          expect(left).toBe(field.add(field.multiply(a, b), field.multiply(a, c)));
        }
      }
    }
  });

  it.each([0, 1, 6, 10, 12, 2.5])("do not exist, or are not known, of order %d", (order) => {
    expect(finiteField(order)).toBeUndefined();
  });
});

describe("known designs", () => {
  it.each([
    [16, 4, 5],
    [25, 5, 6],
    [24, 5, 6],
    [23, 5, 5],
    [21, 5, 5],
    [20, 5, 5],
    [12, 4, 3],
    [32, 8, 10],
    [31, 8, 10],
    [30, 8, 10],
    [64, 8, 9],
    [54, 9, 9],
    [50, 25, 49],
    [500, 250, 499],
  ])("%i people in %i groups: %i rounds", (people, groups, rounds) => {
    const { sizes, shape } = shaped(people, groups);
    expect(flaws(knownDesign(shape, rounds), sizes, rounds)).toEqual([]);
  });

  it("are not known for every shape", () => {
    expect(knownDesign(shaped(24, 6).shape, 6)).toBeUndefined();
    expect(shapeOf([5, 5, 3])).toBeUndefined();
    expect(shapeOf([5])).toBeUndefined();
  });
});

describe("rounds that turn", () => {
  it.each([
    [24, 6, 6],
    [60, 12, 8],
    [15, 5, 7],
    [22, 6, 6],
    [58, 12, 8],
    [9, 3, 3],
  ])("%i people in %i groups: %i rounds", (people, groups, rounds) => {
    const { sizes, shape } = shaped(people, groups);
    const search = createStarterSearch(shape, rounds, 1)!;
    expect(flaws(search.run(1_000_000).found, sizes, rounds)).toEqual([]);
  });

  it("do not depend on how the iterations are divided", () => {
    const { shape } = shaped(24, 6);
    const whole = createStarterSearch(shape, 6, 5)!.run(1_000_000);
    const search = createStarterSearch(shape, 6, 5)!;
    let used = 0;
    for (let step = search.run(777); ; step = search.run(777)) {
      used += step.used;
      if (!step.found) continue;
      expect(step.found).toEqual(whole.found);
      break;
    }
    expect(used).toBe(whole.used);
  });

  it("are not sought where people have to meet again", () => {
    expect(createStarterSearch(shaped(12, 2).shape, 4, 1)).toBeUndefined();
  });
});
