import { expect, test } from "vitest";

import { joinLate } from "#domain/grouping/seats.ts";
import { addRule } from "#domain/session/groups/groupRules.ts";
import { loneOf } from "#domain/session/groups/lone.ts";
import { setAbsent } from "#domain/session/groups/roster.ts";
import { roundsOf } from "#domain/session/groups/rounds.ts";
import { changeDraw, moveTo } from "#domain/session/groups/seats.ts";
import type { Session } from "#domain/session/types.ts";

import { session } from "./fixture.ts";

const key = roundsOf(session()).find((round) => !round.key.endsWith("/split"))?.key ?? "";
const ids = session().live.people.map(({ id }) => id);

/** Eight people in these groups, by their numbers. */
function seated(...groups: number[][]): Session {
  const made = session();
  const draw = {
    seed: 1,
    groups: groups.map((group) => group.map((at) => ids[at] ?? "")),
    watchers: [],
  };
  return { ...made, live: { ...made.live, draws: { [key]: draw } } };
}

const pairs = () => seated([0, 1], [2, 3], [4, 5], [6, 7]);

test("nobody sits alone while everybody is there", () => {
  expect(loneOf(pairs())).toEqual([]);
});

test("whoever is left behind can join the first of the smallest groups", () => {
  expect(loneOf(setAbsent(pairs(), ids[7]!, true))).toEqual([{ key, person: ids[6], to: 0 }]);
});

test("two who are left behind join each other, and that is offered once", () => {
  const left = setAbsent(setAbsent(pairs(), ids[7]!, true), ids[5]!, true);
  expect(loneOf(left)).toEqual([{ key, person: ids[4], to: 3 }]);
});

test("not with somebody whom they may not sit with, as long as there is another group", () => {
  const apart = addRule(pairs(), "apart", [ids[6]!, ids[0]!]);
  expect(loneOf(setAbsent(apart, ids[7]!, true))).toEqual([{ key, person: ids[6], to: 1 }]);
});

test("the offer leaves nobody alone, and an empty group is offered to nobody", () => {
  const left = setAbsent(pairs(), ids[7]!, true);
  const [lone] = loneOf(left);
  const mended = changeDraw(left, key, (draw) => moveTo(draw, lone!.person, lone!.to));
  expect(mended.live.draws[key]?.groups[3]).toEqual([]);
  expect(loneOf(mended)).toEqual([]);
  const again = setAbsent(mended, ids[3]!, true);
  expect(loneOf(again)).toEqual([{ key, person: ids[2], to: 2 }]);
});

test("groups of one that were asked for are left alone", () => {
  const alone = seated([0], [1], [2]);
  const asked = { ...alone, live: { ...alone.live, wishes: { [key]: { size: 1 } } } };
  expect(loneOf(asked)).toEqual([]);
});

test("who comes late joins people, not an empty table", () => {
  expect(joinLate([["a", "b"], [], ["c"]], "d", true)).toEqual([["a", "b"], [], ["c", "d"]]);
  expect(joinLate([[], []], "d", true)).toEqual([["d"], []]);
});
