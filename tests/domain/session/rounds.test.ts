import { describe, expect, test } from "vitest";
import fc from "fast-check";

import { addRule, pickPerson, setMode, setWish } from "#domain/session/groups/groupRules.ts";
import { ensureDraw, presentIds } from "#domain/session/groups/groups.ts";
import { brokenAt, contradictionsOf, meetAgain } from "#domain/session/groups/meetAgain.ts";
import { aheadOf, planAhead, redraw, withPlan } from "#domain/session/groups/planAhead.ts";
import {
  addLate,
  describePerson,
  removePerson,
  restorePerson,
  seatsOf,
  setAbsent,
} from "#domain/session/groups/roster.ts";
import { roundsAhead, roundsOf, sizesAround } from "#domain/session/groups/rounds.ts";
import type { Draw, Person, Session } from "#domain/session/types.ts";

import { sceneOf, session } from "./fixture.ts";

const PAIRS = "one/pairs";
const SPLIT = "two/split";

/** The session of the fixture with so many people, at its first scene. */
function room(heads: number): Session {
  const made = session();
  const people = Array.from({ length: heads }, (_, index): Person => ({
    id: `p${index}`,
    name: "",
  }));
  return { ...made, live: { ...made.live, people } };
}

const sceneAt = (made: Session, key: string) => {
  const scene = made.head.scenes.find(({ groupKey }) => groupKey === key);
  if (!scene) throw new Error(key);
  return scene;
};

/** The session at the first scene of a round, with its groups. */
function at(made: Session, key: string): Session {
  const position = made.head.scenes.findIndex(({ groupKey }) => groupKey === key);
  const there = { ...made, live: { ...made.live, position } };
  return ensureDraw(there, sceneOf(there, position), 7);
}

function drawOf(made: Session, key: string): Draw {
  const draw = made.live.draws[key];
  if (!draw) throw new Error(key);
  return draw;
}

const seated = ({ groups, watchers }: Draw) => [...groups.flat(), ...watchers].toSorted();
const sizes = ({ groups }: Draw) => groups.map((group) => group.length);
const heads = fc.integer({ min: 1, max: 40 });
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe("rounds", () => {
  test("are one for each key, in the order of the scenes; what was left out is none", () => {
    const made = room(8);
    expect(roundsOf(made).map(({ key }) => key)).toEqual([PAIRS, SPLIT]);
    const dropped = [sceneAt(made, PAIRS).id];
    const steered = { ...made, live: { ...made.live, steered: { minutes: {}, dropped } } };
    expect(roundsOf(steered).map(({ key }) => key)).toEqual([SPLIT]);
    expect(roundsAhead(at(made, PAIRS)).map(({ key }) => key)).toEqual([SPLIT]);
  });

  test("leave held places where they are and spread the rest", () => {
    expect(sizesAround([4, 4, 3, 3], [undefined, undefined, undefined, undefined])).toEqual([
      4, 4, 3, 3,
    ]);
    expect(sizesAround([4, 4, 3, 3], [{ count: 3, closed: true }])).toEqual([3, 4, 4, 3]);
    expect(sizesAround([3, 3], [{ count: 5, closed: false }])).toEqual([5, 1]);
    expect(
      sizesAround(
        [2, 2],
        [
          { count: 1, closed: true },
          { count: 1, closed: true },
        ],
      ),
    ).toEqual([2, 2]);
  });
});

describe("a plan ahead", () => {
  test("puts everybody who is here in each round once, and gives the same for the same seed", () => {
    fc.assert(
      fc.property(heads, seeds, fc.nat(3), (count, seed, gone) => {
        let made = room(count);
        for (let id = 0; id < Math.min(gone, count - 1); id += 1) {
          made = setAbsent(made, `p${id}`, true);
        }
        const planned = planAhead(made, seed, 300);
        expect(planAhead(made, seed, 300)).toEqual(planned);
        for (const key of [PAIRS, SPLIT]) {
          const draw = drawOf(at(planned, key), key);
          expect(seated(draw)).toEqual(presentIds(made).toSorted());
        }
      }),
      { numRuns: 60 },
    );
  });

  test("is what the scene gets, and is left aside when the room changed", () => {
    const planned = planAhead(room(8), 3);
    expect(drawOf(at(planned, PAIRS), PAIRS).groups).toEqual(planned.live.planned[PAIRS]);
    const split = drawOf(at(planned, SPLIT), SPLIT);
    expect(sizes(split)).toEqual([3, 3]);
    expect(split.watchers).toHaveLength(2);
    const more = addLate(planned, [{ id: "late", name: "" }]);
    expect(seated(drawOf(at(more, PAIRS), PAIRS))).toEqual(presentIds(more).toSorted());
  });

  test("keeps who met in the pairs apart in the experiment", () => {
    const shown = at(planAhead(room(6), 1), PAIRS);
    const next = at(planAhead(shown, 2), SPLIT);
    expect(meetAgain(next, PAIRS)).toBeUndefined();
    expect(meetAgain(next, SPLIT)).toEqual([]);
  });

  test("keeps the rules, and takes no answer for another room", () => {
    let made = addRule(room(9), "apart", ["p0", "p1"]);
    made = addRule(made, "together", ["p2", "p3"]);
    const planned = planAhead(made, 4);
    for (const key of [PAIRS, SPLIT]) expect(brokenAt(at(planned, key), key)).toEqual([]);
    const ahead = aheadOf(made, 4);
    const other = setAbsent(made, "p0", true);
    expect(withPlan(other, ahead?.keys ?? [], Object.values(planned.live.planned))).toBe(other);
  });

  test("mixes the attribute where asked", () => {
    let made = room(8);
    for (const id of ["p0", "p1", "p2", "p3"]) {
      made = describePerson(made, id, { name: id, attribute: "Balie" });
    }
    for (const id of ["p4", "p5", "p6", "p7"]) {
      made = describePerson(made, id, { name: id, attribute: "Magazijn" });
    }
    const desk = new Set(["p0", "p1", "p2", "p3"]);
    const mixed = drawOf(at(planAhead(setMode(made, "mix"), 1), PAIRS), PAIRS).groups;
    for (const group of mixed) expect(group.filter((id) => desk.has(id))).toHaveLength(1);
    const gathered = drawOf(at(planAhead(setMode(made, "gather"), 1), PAIRS), PAIRS).groups;
    for (const group of gathered) expect(group.filter((id) => desk.has(id)).length % 2).toBe(0);
  });
});

describe("a redraw", () => {
  test("keeps who is locked, and loses or doubles nobody", () => {
    fc.assert(
      fc.property(heads, seeds, fc.array(fc.nat(39)), (count, seed, picks) => {
        for (const key of [PAIRS, SPLIT]) {
          const made = at(planAhead(room(count), seed, 200), key);
          const before = drawOf(made, key);
          const locked = [...new Set(picks.map((pick) => `p${pick % count}`))];
          const held = {
            ...made,
            live: { ...made.live, draws: { [key]: { ...before, locked } } },
          };
          const after = drawOf(redraw(held, sceneAt(made, key), seed + 1, 300), key);
          expect(seated(after)).toEqual(presentIds(made).toSorted());
          if (count < 2) continue;
          for (const [index, group] of before.groups.entries()) {
            const staying = group.filter((id) => locked.includes(id));
            expect(after.groups[index]).toEqual(expect.arrayContaining(staying));
          }
          expect([...after.watchers].filter((id) => locked.includes(id)).toSorted()).toEqual(
            before.watchers.filter((id) => locked.includes(id)).toSorted(),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  test("holds to a wish, and a whole group that is locked stays as it is", () => {
    const made = at(setWish(room(12), PAIRS, { groups: 3 }), PAIRS);
    const before = drawOf(made, PAIRS);
    expect(sizes(before)).toEqual([4, 4, 4]);
    const [whole = []] = before.groups;
    const draws = { [PAIRS]: { ...before, locked: whole } };
    const wished = setWish({ ...made, live: { ...made.live, draws } }, PAIRS, { groups: 5 });
    const after = drawOf(redraw(wished, sceneAt(made, PAIRS), 5), PAIRS);
    expect(after.groups[0]?.toSorted()).toEqual(whole.toSorted());
    expect(sizes(after)).toEqual([4, 2, 2, 2, 2]);
    expect(after.locked?.toSorted()).toEqual(whole.toSorted());
  });

  test("deals the roles anew", () => {
    const made = at(room(8), PAIRS);
    const draw = { ...drawOf(made, PAIRS), roles: [{ host: "p0" }] };
    const held = { ...made, live: { ...made.live, draws: { [PAIRS]: draw } } };
    const after = drawOf(redraw(held, sceneAt(made, PAIRS), 2), PAIRS);
    for (const [index, dealt] of (after.roles ?? []).entries()) {
      expect(after.groups[index]).toContain(dealt["host"]);
    }
    expect(after.roles).toHaveLength(4);
  });
});

describe("the room", () => {
  test("a latecomer joins a smallest group and nobody moves", () => {
    fc.assert(
      fc.property(heads, seeds, (count, seed) => {
        for (const key of [PAIRS, SPLIT]) {
          const made = at(planAhead(room(count), seed, 200), key);
          const before = drawOf(made, key);
          const after = drawOf(addLate(made, [{ id: "late", name: "Lena" }]), key);
          expect(seated(after)).toContain("late");
          expect(after.groups.map((group) => group.filter((id) => id !== "late"))).toEqual(
            before.groups,
          );
          const joined = before.groups[after.groups.findIndex((group) => group.includes("late"))];
          if (joined) expect(joined.length).toBe(Math.min(...sizes(before)));
        }
      }),
      { numRuns: 40 },
    );
  });

  test("the experiment keeps its size: who is over watches", () => {
    const made = at(room(6), SPLIT);
    const late = drawOf(addLate(made, [{ id: "late", name: "" }]), SPLIT);
    expect(late.watchers).toEqual(["late"]);
  });

  test("who left is in no group, and comes back where they sat", () => {
    const made = at(room(9), PAIRS);
    const seats = seatsOf(made, "p3");
    const gone = setAbsent(made, "p3", true);
    expect(seated(drawOf(gone, PAIRS))).not.toContain("p3");
    expect(seatsOf(setAbsent(gone, "p3", false, seats), "p3")).toEqual(seats);
    expect(seated(drawOf(setAbsent(gone, "p3", false), PAIRS))).toContain("p3");
    expect(setAbsent(gone, "p3", true)).toBe(gone);
  });

  test("groups that are behind stay as they were", () => {
    const made = at(at(room(8), PAIRS), SPLIT);
    const late = addLate(made, [{ id: "late", name: "" }]);
    expect(drawOf(late, PAIRS)).toEqual(drawOf(made, PAIRS));
    expect(seated(drawOf(late, SPLIT))).toContain("late");
  });

  test("who is taken off is nowhere, and is put back as they were", () => {
    let made = addRule(at(room(8), PAIRS), "apart", ["p1", "p2"]);
    made = pickPerson(made, 1);
    const off = removePerson(made, "p1");
    expect(off.live.rules.apart).toEqual([]);
    expect(seated(drawOf(off, PAIRS))).not.toContain("p1");
    expect(restorePerson(off, made, "p1").live).toMatchObject({
      people: made.live.people,
      draws: made.live.draws,
      rules: made.live.rules,
    });
  });

  test("everybody has a turn before somebody has a second", () => {
    let made = setAbsent(room(5), "p4", true);
    for (let seed = 0; seed < 8; seed += 1) made = pickPerson(made, seed);
    expect(new Set(made.live.turns.slice(0, 4)).size).toBe(4);
    expect(new Set(made.live.turns.slice(4)).size).toBe(4);
    expect(made.live.turns).not.toContain("p4");
  });

  test("rules that clash are named", () => {
    let made = addRule(room(6), "apart", ["p0", "p1"]);
    expect(contradictionsOf(made)).toEqual([]);
    made = addRule(made, "together", ["p1", "p0"]);
    expect(contradictionsOf(made)).toMatchObject([
      { kind: "apartAndTogether", people: ["p0", "p1"] },
    ]);
    expect(addRule(made, "apart", ["p1", "p0"])).toBe(made);
    expect(addRule(made, "apart", ["p1", "p1"])).toBe(made);
  });
});

test.each([1, 2, 3, 500])("%d people have groups, whatever is asked", (count) => {
  for (const wish of [{ groups: 40 }, { size: 1 }, { size: 90 }]) {
    const made = setWish(room(count), PAIRS, wish);
    const drawn = at(planAhead(made, 1, 200), PAIRS);
    expect(seated(drawOf(drawn, PAIRS))).toEqual(presentIds(made).toSorted());
    const again = redraw(drawn, sceneAt(made, PAIRS), 2, 200);
    expect(seated(drawOf(again, PAIRS))).toEqual(presentIds(made).toSorted());
  }
});
