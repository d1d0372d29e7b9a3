import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { nextTurn, rolesByLot, turnOrder } from "#domain/grouping/turns.ts";

import { ids } from "./people.ts";

/** So many turns, one after the other. */
function play(people: readonly string[], count: number, before: readonly string[] = []): string[] {
  const turns = [...before];
  for (let seed = 0; seed < count; seed += 1) {
    const next = nextTurn(people, turns, seed);
    if (next !== undefined) turns.push(next);
  }
  return turns;
}

describe("whose turn it is", () => {
  it("is nobody's twice before everybody had one, nor twice in a row", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 30 }),
        fc.integer({ min: 1, max: 4 }),
        (count, laps) => {
          const turns = play(ids(count), count * laps);
          for (let lap = 0; lap < laps; lap += 1) {
            expect(new Set(turns.slice(lap * count, (lap + 1) * count)).size).toBe(count);
          }
          expect(turns.every((id, at) => id !== turns[at + 1])).toBe(true);
        },
      ),
    );
  });

  it("comes to a latecomer once in the lap, not more often to catch up", () => {
    const before = play(ids(4), 8);
    const turns = play([...ids(4), "late"], 6, before).slice(8);
    expect(turns.filter((id) => id === "late").length).toBeLessThanOrEqual(2);
    expect(turns.slice(0, 5)).toContain("late");
  });

  it("does not wait for who has left", () => {
    const turns = play(ids(3), 9, ["gone", "p0"]).slice(2);
    expect(turns.slice(0, 2).toSorted()).toEqual(["p1", "p2"]);
    expect(turns).not.toContain("gone");
  });

  it("is always the one who is there alone, and of nobody in an empty room", () => {
    expect(play(["a"], 3)).toEqual(["a", "a", "a"]);
    expect(nextTurn([], ["a"], 1)).toBeUndefined();
  });

  it("has about the same chance for everybody", () => {
    const first = new Map<string, number>();
    for (let seed = 0; seed < 3000; seed += 1) {
      const [one = ""] = turnOrder(ids(5), ["p0"], seed);
      first.set(one, (first.get(one) ?? 0) + 1);
    }
    expect(first.get("p0")).toBeUndefined();
    for (const count of first.values()) expect(Math.abs(count - 750)).toBeLessThan(120);
  });
});

describe("roles by lot", () => {
  const roles = ["speaker", "notes", "time"];

  it("go to different people as long as there are", () => {
    const given = rolesByLot(ids(5), roles, 3);
    expect(given.map(({ role }) => role)).toEqual(roles);
    expect(new Set(given.map(({ person }) => person)).size).toBe(3);
    expect(rolesByLot(ids(5), roles, 3)).toEqual(given);
  });

  it("go round in a small group, and to nobody in an empty one", () => {
    const people = rolesByLot(["a", "b"], roles, 1).map(({ person }) => person);
    expect(new Set(people.slice(0, 2)).size).toBe(2);
    expect(people[2]).toBe(people[0]);
    expect(rolesByLot([], roles, 1)).toEqual([]);
  });
});
