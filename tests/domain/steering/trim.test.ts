import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { divideCuts } from "#domain/steering/trim.ts";

import { slot, slotsArbitrary } from "./arrange.ts";

const many = slotsArbitrary({ maxLength: 20, maxMinutes: 12 }).map((slots) =>
  slots.slice(1).map((each) => ({ ...each, slack: Infinity })),
);
const total = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);
const lasting = (slots: readonly { minutes: number }[]) => total(slots.map((s) => s.minutes));

describe("dividing what must be cut", () => {
  it.each<[string, number, [number, number, number][], number[]]>([
    [
      "evenly, the later one first",
      3,
      [
        [10, 5, 3],
        [10, 5, 3],
      ],
      [1, 2],
    ],
    [
      "by slack",
      4,
      [
        [20, 10, 3],
        [10, 5, 3],
        [5, 5, 3],
      ],
      [3, 1, 0],
    ],
    [
      "more from what matters less",
      6,
      [
        [10, 5, 5],
        [10, 5, 1],
      ],
      [1, 5],
    ],
    [
      "the lower priority of equals",
      1,
      [
        [12, 8, 4],
        [10, 8, 2],
        [10, 9, 1],
      ],
      [0, 1, 0],
    ],
    [
      "all there is",
      30,
      [
        [10, 5, 5],
        [10, 5, 1],
      ],
      [5, 5],
    ],
    ["nothing", 0, [[10, 5, 5]], [0]],
  ])("goes %s", (_how, cut, rows, cuts) => {
    const slots = rows.map(([minutes, least, priority], at) => ({
      ...slot(`s${at}`, minutes, { least, priority }),
      slack: Infinity,
    }));
    expect(divideCuts(slots, lasting(slots) - cut)).toEqual(cuts);
  });

  it("cuts exactly what is needed, fairly, and never less of anyone when more is needed", () => {
    fc.assert(
      fc.property(many, fc.nat(100), (slots, wanted) => {
        const slack = total(slots.map((each) => each.minutes - each.least));
        const cut = Math.min(wanted, Math.max(0, slack - 1));
        const cuts = divideCuts(slots, lasting(slots) - cut);
        expect(total(cuts)).toBe(Math.min(cut, slack));
        const more = divideCuts(slots, lasting(slots) - cut - 1);
        slots.forEach((one, at) => {
          expect(more[at]).toBeGreaterThanOrEqual(cuts[at] ?? Infinity);
          slots.forEach((other, to) => {
            if (one.minutes - one.least !== other.minutes - other.least) return;
            // The same to give: who matters more gives no more, and equals differ by a minute at most.
            if (one.priority < other.priority) return;
            const further = one.priority === other.priority ? 1 : 0;
            expect(cuts[at]).toBeLessThanOrEqual((cuts[to] ?? -Infinity) + further);
          });
        });
      }),
    );
  });

  it("takes from after a fixed start what is needed there, and only the rest before it", () => {
    const slots = [
      { ...slot("a", 10), slack: Infinity },
      { ...slot("b", 10), slack: 8 },
      { ...slot("c", 10, { least: 10 }), slack: Infinity },
    ];
    expect(divideCuts(slots.slice(0, 2), 15)).toEqual([2, 3]);
    expect(divideCuts(slots.slice(0, 2), 19)).toEqual([0, 2]);
    expect(
      divideCuts(
        [
          { ...slot("a", 10), slack: Infinity },
          { ...slot("b", 10), slack: 6 },
        ],
        15,
      ),
    ).toEqual([1, 4]);
  });
});
