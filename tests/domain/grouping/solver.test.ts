import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { checkRules } from "#domain/grouping/contradictions.ts";
import { repeats } from "#domain/grouping/meetings.ts";
import { planRounds, solveRound } from "./planRounds.ts";
import { pricesOf } from "#domain/grouping/prices.ts";
import { brokenRules, unitsOf, type Rules } from "#domain/grouping/rules.ts";
import { sizesFor } from "#domain/grouping/sizes.ts";
import { createSolver, type PlanRequest } from "#domain/grouping/solver.ts";

import { ids, times } from "./people.ts";

const plain = (people: number, groups: number, rounds: number): PlanRequest => ({
  people: ids(people),
  rounds: times(rounds, sizesFor(people, { groups }).sizes),
  seed: 1,
});

/** Rooms with rounds of all sizes, rules of all kinds (also impossible ones) and a past. */
const anyRequest = fc.integer({ min: 1, max: 24 }).chain((count) => {
  const person = fc.integer({ min: 0, max: count + 2 }).map((index) => `p${index}`);
  const lists = fc.array(fc.array(person, { maxLength: 3 }), { maxLength: 3 });
  const sizes = fc.integer({ min: 1, max: 8 }).map((groups) => sizesFor(count, { groups }).sizes);
  const rules = fc.record(
    {
      apart: lists,
      together: lists,
      attribute: fc.dictionary(person, fc.constantFrom("north", "south", "west")),
      attributeMode: fc.constantFrom("mix" as const, "gather" as const),
      locks: fc.dictionary(person, fc.integer({ min: 0, max: 5 }), { maxKeys: 4 }),
    },
    { requiredKeys: [] },
  );
  return fc.record({
    people: fc.shuffledSubarray(ids(count), { minLength: count }),
    rounds: fc.array(sizes, { minLength: 1, maxLength: 4 }),
    history: fc.array(fc.array(fc.array(person, { maxLength: 4 }), { maxLength: 4 }), {
      maxLength: 2,
    }),
    rules,
    seed: fc.integer(),
  });
});

describe("laws of a plan", () => {
  it("everybody sits in exactly one group of every round, and sizes are as asked", () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { rounds } = planRounds(request, 500);
        expect(rounds.map((groups) => groups.map((group) => group.length))).toEqual(request.rounds);
        for (const groups of rounds) {
          expect(groups.flat().toSorted()).toEqual(request.people.toSorted());
        }
      }),
    );
  });

  it("the same seed and iterations give the same plan, in however many calls", () => {
    fc.assert(
      fc.property(anyRequest, fc.integer({ min: 1, max: 900 }), (request, slice) => {
        const whole = planRounds(request, 2000);
        const solver = createSolver(request);
        let asked = 0;
        while (asked < 2000) {
          const next = Math.min(slice, 2000 - asked);
          solver.run(next);
          asked += next;
        }
        expect(solver.best()).toEqual(whole.rounds);
      }),
      { numRuns: 40 },
    );
  });

  it("locks and rules are kept when they do not contradict", () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { attribute: _, attributeMode: __, ...rules }: Rules = request.rules;
        const { locks: ___, ...lasting }: Rules = rules;
        const possible = request.rounds.every(
          (sizes, round) =>
            checkRules(request.people, sizes, round === 0 ? rules : lasting).length === 0,
        );
        fc.pre(possible);
        const plan = planRounds({ ...request, rules }, 20_000);
        expect(plan.broken.flat()).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("no plan costs less than what is said to be the least", () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { people, rounds, history, rules } = request;
        const { goal } = pricesOf(people, rounds, history, rules);
        expect(createSolver(request).run(3000).cost).toBeGreaterThanOrEqual(goal);
      }),
    );
  });

  it("repeats are those that a count by hand finds", () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const together = unitsOf(request.people, request.rules.together);
        const plan = planRounds(request, 200);
        const all = repeats([...request.history, ...plan.rounds], together);
        expect(plan.repeats).toBe(all - repeats(request.history, together));
      }),
    );
  });
});

describe("rounds that mix", () => {
  it.each([
    [12, 4, 3],
    [16, 4, 5],
    [20, 5, 5],
    [24, 6, 6],
    [25, 5, 6],
    [32, 8, 10],
    [23, 5, 5],
    [60, 12, 8],
    [10, 5, 9],
    [7, 3, 2],
  ])("%i people in %i groups, %i rounds: nobody meets again", (people, groups, rounds) => {
    const plan = planRounds(plain(people, groups, rounds), 2_000_000);
    expect(plan).toMatchObject({ repeats: 0, done: true });
  });

  it("of different sizes", () => {
    const rounds = [2, 3, 4, 2].map((size) => sizesFor(18, { size }).sizes);
    expect(planRounds({ people: ids(18), rounds, seed: 2 }, 400_000).repeats).toBe(0);
  });

  it("say so when the fewest repeats are reached, though there are some", () => {
    const plan = planRounds(plain(4, 2, 5), 100_000);
    expect(plan).toMatchObject({ repeats: 4, done: true });
    const crowded = planRounds(plain(20, 4, 2), 100_000);
    expect(crowded).toMatchObject({ repeats: 4, done: true });
  });

  it("go on after rounds that were, with somebody gone and somebody new", () => {
    const request = plain(24, 6, 6);
    const planned = planRounds(request, 1_000_000).rounds;
    const history = planned.slice(0, 2);
    const people = [...ids(24).filter((id) => id !== "p7"), "late"];
    const { sizes } = sizesFor(24, { groups: 6 });
    const next = planRounds(
      { people, rounds: times(4, sizes), history, start: planned.slice(2), seed: 3 },
      300_000,
    );
    expect(next.repeats).toBe(0);
  });

  it("one at a time, with those ahead in mind", () => {
    const { sizes } = sizesFor(16, { groups: 4 });
    const history: string[][][] = [];
    for (let round = 0; round < 4; round += 1) {
      const ahead = times(3 - round, sizes);
      const plan = solveRound({ people: ids(16), sizes, ahead, history, seed: round }, 400_000);
      expect(plan.rounds).toHaveLength(1);
      expect(plan.repeats).toBe(0);
      history.push(...plan.rounds);
    }
    expect(repeats(history)).toBe(0);
  });
});

describe("rules of a round", () => {
  it("lock a whole group and draw the rest anew", () => {
    const { sizes } = sizesFor(12, { groups: 4 });
    const locks = { p0: 2, p1: 2, p2: 2, p3: 0 };
    const [groups = []] = solveRound(
      { people: ids(12), sizes, rules: { locks }, seed: 5 },
      9_000,
    ).rounds;
    expect(groups[2]?.toSorted()).toEqual(["p0", "p1", "p2"]);
    expect(groups[0]).toContain("p3");
  });

  it("hold next to a perfect plan", () => {
    const rules: Rules = {
      apart: [
        ["p0", "p1"],
        ["p2", "p3"],
      ],
      locks: { p4: 3, p5: 3, p6: 3 },
    };
    const plan = planRounds({ ...plain(16, 4, 3), rules }, 1_000_000);
    expect(plan.broken.flat()).toEqual([]);
    expect(plan.repeats).toBe(0);
  });

  it("keep people together in every round, which is no repeat", () => {
    const rules: Rules = {
      together: [
        ["p0", "p1"],
        ["p1", "p2"],
      ],
    };
    const plan = planRounds({ ...plain(18, 6, 3), rules }, 300_000);
    expect(plan.broken.flat()).toEqual([]);
    expect(plan.repeats).toBe(0);
  });

  it("mix an attribute, or gather it", () => {
    const people = ids(20);
    const attribute = Object.fromEntries(people.map((id, at) => [id, at < 10 ? "day" : "night"]));
    const mixed = planRounds({ ...plain(20, 5, 3), rules: { attribute } }, 500_000);
    expect(mixed.broken.flat()).toEqual([]);
    expect(mixed.repeats).toBe(0);
    for (const groups of mixed.rounds) {
      for (const group of groups) {
        expect(group.filter((id) => attribute[id] === "day")).toHaveLength(2);
      }
    }
    const rules: Rules = { attribute, attributeMode: "gather" };
    const gathered = planRounds({ ...plain(20, 4, 1), rules }, 100_000);
    expect(gathered.broken.flat()).toEqual([]);
  });

  it("that are impossible are broken as little as can be, and named", () => {
    const rules: Rules = { apart: [["p0", "p1", "p2"]] };
    const plan = planRounds({ ...plain(6, 2, 1), rules }, 20_000);
    expect(plan.broken[0]).toHaveLength(1);
    expect(plan.broken[0]?.[0]).toMatchObject({ kind: "apart" });
  });
});

describe("rooms at the edge", () => {
  it("500 people", () => {
    const request = plain(500, 125, 4);
    const plan = planRounds(request, 300_000);
    expect(plan.rounds.flat(2)).toHaveLength(2000);
    expect(plan.repeats).toBe(0);
  });

  it("nobody, one person, one group, no rounds", () => {
    expect(planRounds({ people: [], rounds: [[]], seed: 1 }, 100).rounds).toEqual([[]]);
    expect(planRounds({ people: ["a"], rounds: [[1], [1]], seed: 1 }, 100)).toMatchObject({
      rounds: [[["a"]], [["a"]]],
      repeats: 0,
      done: true,
    });
    expect(planRounds(plain(4, 1, 2), 100)).toMatchObject({ repeats: 6, done: true });
    expect(planRounds({ people: ids(3), rounds: [], seed: 1 }, 100).rounds).toEqual([]);
  });

  it("everybody locked", () => {
    const locks = { p0: 0, p1: 1, p2: 0, p3: 1 };
    const plan = planRounds({ ...plain(4, 2, 1), rules: { locks } }, 100);
    expect(plan).toMatchObject({
      rounds: [
        [
          ["p0", "p2"],
          ["p1", "p3"],
        ],
      ],
      done: true,
    });
  });

  it("an id twice, or sizes that do not fit, is a mistake of who asks", () => {
    expect(() => createSolver({ people: ["a", "a"], rounds: [[2]], seed: 1 })).toThrow(RangeError);
    expect(() => createSolver({ people: ids(3), rounds: [[2, 2]], seed: 1 })).toThrow(RangeError);
  });

  it("gives everybody about the same chance of each group", () => {
    const first = new Map<string, number>();
    for (let seed = 0; seed < 1200; seed += 1) {
      const [groups = []] = planRounds({ ...plain(6, 3, 1), seed }, 10).rounds;
      for (const id of groups[0] ?? []) first.set(id, (first.get(id) ?? 0) + 1);
    }
    for (const count of first.values()) expect(Math.abs(count - 400)).toBeLessThan(80);
  });

  it("draws other groups with another seed", () => {
    const drawn = [1, 2, 3].map((seed) => planRounds({ ...plain(12, 4, 3), seed }, 1000).rounds);
    expect(new Set(drawn.map((rounds) => JSON.stringify(rounds))).size).toBe(3);
    expect(brokenRules(drawn[0]?.[0] ?? [], {})).toEqual([]);
  });
});
