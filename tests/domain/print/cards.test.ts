import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { pack } from "#content/nl.ts";
import { scriptOf } from "#domain/plan/script.ts";
import { cardsOf, mirrored, type PerSheet, SHEETS, sheetsOf } from "#domain/print/cards.ts";
import { programmeOf } from "#domain/print/programme.ts";

const per = fc.constantFrom<PerSheet>(2, 4, 8);
const halfDay = pack.plans.find(({ id }) => id === "half-day-180")!;
const script = scriptOf({ ...halfDay, start: "09:00" }, pack);
const steps = script.steps.map(({ id }) => id);

describe("cards on sheets", () => {
  it("stand each on exactly one place, in their order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), per, (cards, each) => {
        const sheets = sheetsOf(cards, each);
        expect(sheets.flat().filter((card) => card !== undefined)).toEqual(cards);
        expect(sheets.every((sheet) => sheet.length === each)).toBe(true);
        expect(sheets).toHaveLength(Math.ceil(cards.length / each));
      }),
    );
  });

  it("have backs that meet their fronts: turned twice they lie as they lay", () => {
    fc.assert(
      fc.property(per, (each) => {
        const sheet = Array.from({ length: each }, (_, place) => place);
        const { columns } = SHEETS[each];
        const back = mirrored(sheet, each);
        expect(mirrored(back, each)).toEqual(sheet);
        back.forEach((card, place) => {
          const row = Math.floor(place / columns);
          expect(Math.floor(card / columns)).toBe(row);
          expect(place % columns).toBe(columns - 1 - (card % columns));
        });
      }),
    );
  });
});

describe("the cards of a plan", () => {
  it("are dealt so that no group has two more than another", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 15 }), (groups) => {
        const cards = cardsOf(script, { steps, groups, all: false });
        const counts = Array.from(
          { length: groups },
          (_, index) => cards.filter(({ group }) => group === index + 1).length,
        );
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
      }),
    );
  });

  it("are one of each prompt, or a whole set for each group", () => {
    const one = cardsOf(script, { steps: ["statements"], groups: 0, all: false });
    expect(one.map(({ code }) => code)).toEqual(["U1", "U2", "U3", "U4", "U5"]);
    const sets = cardsOf(script, { steps: ["statements"], groups: 3, all: true });
    expect(sets).toHaveLength(15);
    expect(new Set(sets.map(({ id }) => id)).size).toBe(15);
  });
});

it("tells participants the start, the break, when it goes on and the end, in fives", () => {
  const lines = programmeOf(script);
  expect(lines.map(({ rest }) => rest)).toEqual([false, true, false, true]);
  expect(lines.every(({ start }) => start % 5 === 0)).toBe(true);
  expect(lines[0]?.start).toBe(540);
  expect(lines.at(-1)?.start).toBe(720);
  expect(programmeOf({ ...script, steps: [] })).toEqual([]);
});
