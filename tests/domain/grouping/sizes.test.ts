import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { drawGroups } from "#domain/grouping/draw.ts";
import { sizesFor } from "#domain/grouping/sizes.ts";

import { ids } from "./people.ts";

const anyWish = fc.oneof(
  fc.record({ groups: fc.integer({ min: -3, max: 600 }), alone: fc.boolean() }),
  fc.record({ size: fc.integer({ min: -3, max: 600 }), alone: fc.boolean() }),
);

describe("sizes of groups", () => {
  it("have a seat for everybody and differ by at most one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), anyWish, (people, wish) => {
        const { sizes } = sizesFor(people, wish);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(people);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("leave nobody alone unless that is asked", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 500 }), anyWish, (people, wish) => {
        const asked = wish.alone || ("size" in wish && wish.size <= 1);
        fc.pre(!asked);
        expect(Math.min(...sizesFor(people, wish).sizes)).toBeGreaterThan(1);
      }),
    );
  });

  it("are those of a plain draw of the same size", () => {
    for (let people = 0; people < 40; people += 1) {
      for (const size of [2, 3, 4, 5, 6]) {
        const drawn = drawGroups(ids(people), size, 1).groups.map((group) => group.length);
        expect(sizesFor(people, { size }).sizes).toEqual(drawn);
      }
    }
  });

  it.each([
    [0, { groups: 4 }, { sizes: [] }],
    [1, { groups: 1 }, { sizes: [1] }],
    [1, { size: 4 }, { sizes: [1] }],
    [3, { groups: 5 }, { sizes: [3], problem: "moreGroupsThanPeople" }],
    [3, { groups: 5, alone: true }, { sizes: [1, 1, 1], problem: "moreGroupsThanPeople" }],
    [5, { groups: 3 }, { sizes: [3, 2], problem: "wouldBeAlone" }],
    [5, { groups: 3, alone: true }, { sizes: [2, 2, 1] }],
    [4, { size: 1 }, { sizes: [1, 1, 1, 1] }],
    [23, { groups: 5 }, { sizes: [5, 5, 5, 4, 4] }],
    [9, { groups: Number.NaN }, { sizes: [9] }],
  ])("%i people, %o", (people, wish, answer) => {
    expect(sizesFor(people, wish)).toEqual(answer);
  });
});
