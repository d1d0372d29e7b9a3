import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { joinLate, movePerson, swapPeople } from "#domain/grouping/seats.ts";

const groups = [
  ["a", "b", "c"],
  ["d", "e"],
  ["f", "g"],
];

describe("a latecomer", () => {
  it("joins a smallest group, and nobody moves", () => {
    const anyGroups = fc.array(fc.array(fc.uuid(), { maxLength: 6 }), { minLength: 1 });
    fc.assert(
      fc.property(anyGroups, (before) => {
        const after = joinLate(before, "late");
        const at = after.findIndex((group) => group.includes("late"));
        expect(before[at]?.length).toBe(Math.min(...before.map((group) => group.length)));
        expect(after.map((group) => group.filter((id) => id !== "late"))).toEqual(before);
      }),
    );
  });

  it("takes the first of the smallest, begins a group where there is none, and joins once", () => {
    expect(joinLate(groups, "h")).toEqual([
      ["a", "b", "c"],
      ["d", "e", "h"],
      ["f", "g"],
    ]);
    expect(joinLate([], "h")).toEqual([["h"]]);
    expect(joinLate(groups, "a")).toEqual(groups);
  });
});

describe("by hand", () => {
  it("a person moves to another group", () => {
    expect(movePerson(groups, "a", 1)).toEqual([
      ["b", "c"],
      ["d", "e", "a"],
      ["f", "g"],
    ]);
    expect(movePerson(groups, "h", 2)).toEqual([
      ["a", "b", "c"],
      ["d", "e"],
      ["f", "g", "h"],
    ]);
    expect(movePerson(groups, "a", 0)).toEqual(groups);
    expect(movePerson(groups, "a", 3)).toEqual(groups);
  });

  it("two people change places", () => {
    expect(swapPeople(groups, "a", "g")).toEqual([
      ["g", "b", "c"],
      ["d", "e"],
      ["f", "a"],
    ]);
    expect(swapPeople(groups, "a", "nobody")).toEqual(groups);
  });
});
