import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { drawGroups, drawSplit } from "#domain/grouping/draw.ts";

const ids = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`);
const anyDraw = fc.record({
  count: fc.integer({ min: 0, max: 500 }),
  size: fc.integer({ min: 2, max: 12 }),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
});

describe("drawing groups", () => {
  it("puts everybody in exactly one group, of equal size within one", () => {
    fc.assert(
      fc.property(anyDraw, ({ count, size, seed }) => {
        const { groups } = drawGroups(ids(count), size, seed);
        expect(groups.flat().toSorted()).toEqual(ids(count).toSorted());
        const sizes = groups.map((group) => group.length);
        if (count > 0) expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("never leaves one person of a larger room alone", () => {
    fc.assert(
      fc.property(anyDraw, ({ count, size, seed }) => {
        fc.pre(count > 1);
        const { groups } = drawGroups(ids(count), size, seed);
        expect(Math.min(...groups.map((group) => group.length))).toBeGreaterThan(1);
      }),
    );
  });

  it("makes pairs, and one group of three of an odd room", () => {
    expect(drawGroups(ids(9), 2, 1).groups.map((group) => group.length)).toEqual([3, 2, 2, 2]);
  });

  it("is the same for the same seed, and not for every other", () => {
    expect(drawGroups(ids(12), 4, 7)).toEqual(drawGroups(ids(12), 4, 7));
    const rows = new Set([1, 2, 3, 4, 5].map((seed) => drawGroups(ids(12), 4, seed).groups.join()));
    expect(rows.size).toBeGreaterThan(1);
  });

  it("gives everybody about the same chance of each place", () => {
    const first = new Map<string, number>();
    for (let seed = 0; seed < 6000; seed++) {
      const one = drawGroups(ids(6), 3, seed).groups[0]?.[0] ?? "";
      first.set(one, (first.get(one) ?? 0) + 1);
    }
    for (const times of first.values()) expect(Math.abs(times - 1000)).toBeLessThan(150);
  });
});

describe("the split of the experiment", () => {
  it("makes two groups of one size, and the others watch", () => {
    fc.assert(
      fc.property(anyDraw, ({ count, size, seed }) => {
        const { groups, watchers } = drawSplit(ids(count), size, seed);
        expect([...groups.flat(), ...watchers].toSorted()).toEqual(ids(count).toSorted());
        const [a = [], b = []] = groups;
        if (count > 1) expect(a.length).toBe(b.length);
        expect(a.length).toBeLessThanOrEqual(size);
        if (watchers.length > 1) expect(a.length).toBe(size);
      }),
    );
  });

  it("lets one person alone do something", () => {
    expect(drawSplit(ids(1), 5, 1)).toMatchObject({ groups: [[], ["p0"]], watchers: [] });
  });
});
