import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { dealtTo, promptsToDeal, toggleDealt } from "#domain/session/groups/deal.ts";
import { dealRoles, ROLES, rolesIn, rolesOf } from "#domain/session/groups/roles.ts";
import {
  callGroup,
  changeDraw,
  moveTo,
  seatOf,
  swap,
  toggleLock,
  type Seat,
} from "#domain/session/groups/seats.ts";
import { freshStage } from "#domain/session/stage.ts";
import type { Draw, Session } from "#domain/session/types.ts";

const draw: Draw = {
  seed: 1,
  groups: [
    ["a", "b", "c"],
    ["d", "e"],
  ],
  watchers: ["w"],
};

/** A draw of 1 to 6 groups, some of them perhaps empty, with or without roles. */
const draws = fc
  .tuple(
    fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 24 }),
    fc.array(fc.nat(), { minLength: 24, maxLength: 24 }),
    fc.integer({ min: 1, max: 6 }),
    fc.boolean(),
    fc.nat(),
  )
  .map(([people, places, count, roles, seed]): Draw => {
    const tables = Array.from({ length: count + 1 }, (): string[] => []);
    people.forEach((person, index) => tables[(places[index] ?? 0) % (count + 1)]?.push(person));
    const made = { seed, groups: tables.slice(0, count), watchers: tables[count] ?? [] };
    return roles ? dealRoles(made, ROLES, seed) : made;
  });

const everybody = ({ groups, watchers }: Draw) => [...groups.flat(), ...watchers];
const sorted = (ids: string[]) => ids.toSorted();
const sizes = ({ groups, watchers }: Draw) => [...groups, watchers].map((group) => group.length);

function soundRoles(made: Draw): void {
  for (const [index, given] of (made.roles ?? []).entries()) {
    for (const person of Object.values(given)) expect(made.groups[index]).toContain(person);
  }
}

describe("by hand", () => {
  it("a move changes one seat: everybody stays in exactly one group, and nobody else moves", () => {
    fc.assert(
      fc.property(draws, fc.nat(), fc.nat(), (before, who, where) => {
        const all = everybody(before);
        const person = all[who % all.length] ?? "";
        const count = before.groups.length + 1;
        const to: Seat = where % count === before.groups.length ? "watchers" : where % count;
        const after = moveTo(before, person, to);
        expect(sorted(everybody(after))).toEqual(sorted(all));
        expect(seatOf(after, person)).toBe(to);
        for (const one of all) {
          if (one !== person) expect(seatOf(after, one)).toBe(seatOf(before, one));
        }
        soundRoles(after);
      }),
    );
  });

  it("a swap leaves all groups as large, and moves two people only", () => {
    fc.assert(
      fc.property(draws, fc.nat(), fc.nat(), (before, first, second) => {
        const all = everybody(before);
        const [one = "", other = ""] = [all[first % all.length], all[second % all.length]];
        const after = swap(before, one, other);
        expect(sizes(after)).toEqual(sizes(before));
        expect(seatOf(after, one)).toBe(seatOf(before, other));
        expect(seatOf(after, other)).toBe(seatOf(before, one));
        for (const id of all) {
          if (id !== one && id !== other) expect(seatOf(after, id)).toBe(seatOf(before, id));
        }
        soundRoles(after);
      }),
    );
  });

  it("nothing changes for a group that is not there, or a person without a seat", () => {
    expect(moveTo(draw, "a", 2)).toBe(draw);
    expect(moveTo(draw, "a", 0)).toBe(draw);
    expect(moveTo(draw, "x", 1)).toBe(draw);
    expect(swap(draw, "a", "x")).toBe(draw);
    expect(swap(draw, "a", "b")).toBe(draw);
  });

  it("a role stays behind in a move, and is taken over in a swap", () => {
    const given: Draw = { ...draw, roles: [{ speaker: "a", clock: "b" }, { speaker: "d" }] };
    expect(moveTo(given, "a", 1).roles).toEqual([{ clock: "b" }, { speaker: "d" }]);
    expect(swap(given, "a", "e").roles).toEqual([{ speaker: "e", clock: "b" }, { speaker: "d" }]);
    expect(swap(given, "a", "d").roles).toEqual([{ speaker: "d", clock: "b" }, { speaker: "a" }]);
    expect(swap(given, "a", "w").roles).toEqual([{ speaker: "w", clock: "b" }, { speaker: "d" }]);
  });
});

describe("locks", () => {
  it("one person, a whole group, and off again", () => {
    const one = toggleLock(draw, ["a"]);
    expect(one.locked).toEqual(["a"]);
    const group = toggleLock(one, ["a", "b", "c"]);
    expect(group.locked).toEqual(["a", "b", "c"]);
    expect(toggleLock(group, ["b"]).locked).toEqual(["a", "c"]);
    expect(toggleLock(group, ["a", "b", "c"])).toEqual(draw);
    expect(toggleLock(draw, [])).toEqual(draw);
  });

  it("stays with who moves", () => {
    expect(moveTo(toggleLock(draw, ["a"]), "a", 1).locked).toEqual(["a"]);
  });
});

describe("roles by lot", () => {
  it("each group has each role once, nobody two while somebody has none", () => {
    fc.assert(
      fc.property(draws, fc.subarray([...ROLES]), fc.nat(), (before, roles, seed) => {
        const after = dealRoles(before, roles, seed);
        expect(after.groups).toEqual(before.groups);
        soundRoles(after);
        for (const [index, group] of after.groups.entries()) {
          const given = Object.values(after.roles?.[index] ?? {});
          expect(given).toHaveLength(group.length === 0 ? 0 : roles.length);
          expect(new Set(given).size).toBe(Math.min(group.length, roles.length));
        }
      }),
    );
  });

  it("says who does what, another lot gives another, and none takes all away", () => {
    const lots = Array.from({ length: 20 }, (_, seed) => dealRoles(draw, ["speaker"], seed));
    expect(new Set(lots.map(({ roles }) => roles?.[0]?.["speaker"]))).toEqual(
      new Set(["a", "b", "c"]),
    );
    const pair = dealRoles({ ...draw, groups: [["a"]] }, ["clock", "speaker"], 1);
    expect(rolesOf(pair, "a")).toEqual(["speaker", "clock"]);
    expect(rolesOf(pair, "w")).toEqual([]);
    expect(rolesIn(pair)).toEqual(["speaker", "clock"]);
    expect(dealRoles(pair, [], 1).roles).toBeUndefined();
  });
});

describe("in a session", () => {
  const prompt = (id: string) => ({
    id,
    code: id.toUpperCase(),
    short: id,
    text: id,
    followUps: [],
    quote: false,
    index: 1,
    of: 2,
  });
  const scene = (id: string, stepId: string, about?: string) => ({
    id,
    stepId,
    ...(about && { prompt: prompt(about) }),
  });
  const session = {
    head: {
      scenes: [
        scene("1", "s", "p"),
        scene("2", "s", "q"),
        scene("3", "s", "p"),
        scene("4", "t", "r"),
      ],
    },
    live: { ...freshStage(), draws: { key: draw } },
    captures: {},
  } as unknown as Session;

  it("the draw of one key changes, and nothing where nothing changed", () => {
    const next = changeDraw(session, "key", (was) => moveTo(was, "a", 1));
    expect(next.live.draws["key"]?.groups[1]).toEqual(["d", "e", "a"]);
    expect(changeDraw(session, "key", (was) => was)).toBe(session);
    expect(changeDraw(session, "other", (was) => moveTo(was, "a", 1))).toBe(session);
  });

  it("each prompt of the step can be dealt, once", () => {
    const here = session.head.scenes[0]!;
    expect(promptsToDeal(session, here).map(({ id }) => id)).toEqual(["p", "q"]);
    const dealt = toggleDealt(session, "key");
    expect(dealt.live.dealt).toEqual(["key"]);
    expect(toggleDealt(dealt, "key").live.dealt).toEqual([]);
  });
});

it("every prompt goes to one group, and no group is without", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 15 }),
      (many, groups) => {
        const prompts = Array.from({ length: many }, (_, index) => index);
        const dealt = Array.from({ length: groups }, (_, group) => dealtTo(prompts, group, groups));
        expect(dealt.every((own) => own.length > 0)).toBe(true);
        expect(new Set(dealt.flat()).size).toBe(Math.max(many, 0));
        if (many >= groups) expect(dealt.flat()).toHaveLength(many);
        const counts = dealt.map((own) => own.length);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      },
    ),
  );
  expect(dealtTo([], 0, 3)).toEqual([]);
});

it("a group is called as it was named, until the name is taken off again", () => {
  const pair: Draw = { seed: 1, groups: [["a"], ["b"]], watchers: [] };
  const named = callGroup(pair, 1, "  Het raam ");
  expect(named.called).toEqual(["", "Het raam"]);
  expect(callGroup(named, 1, "Het raam")).toBe(named);
  expect(callGroup(named, 1, " ")).toEqual(pair);
  expect(callGroup(pair, 7, "Nergens")).toBe(pair);
});
