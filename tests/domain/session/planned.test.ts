import fc from "fast-check";
import { expect, test } from "vitest";

import { repeats } from "#domain/grouping/meetings.ts";
import { beginSession } from "#domain/session/groups/begin.ts";
import { countedPeople } from "#domain/session/create.ts";
import { ensureDraw } from "#domain/session/groups/groups.ts";
import { addPeople } from "#domain/session/groups/people.ts";
import { meetAgain } from "#domain/session/groups/meetAgain.ts";
import { redraw } from "#domain/session/groups/planAhead.ts";
import type { Session } from "#domain/session/types.ts";
import { pack } from "../../e2e/kit.ts";

const halfDay = pack.plans.find(({ id }) => id === "half-day-180");

function begin(people: number, seed: number): Session {
  if (!halfDay) throw new Error("no half day");
  let made = 0;
  const room = countedPeople(people, () => `p${(made += 1)}`);
  return beginSession(halfDay, pack, room, { id: "s", now: 0, seed }).session;
}

/** Draws every round in the order of the plan. */
const drawAll = (session: Session, seed: number) =>
  session.head.scenes.reduce((now, scene, index) => ensureDraw(now, scene, seed + index), session);

const groupsOf = (session: Session) =>
  Object.entries(session.live.draws)
    .filter(([key]) => !key.endsWith("/split"))
    .map(([, draw]) => draw.groups);

test("everybody is in exactly one group of every round, whatever the room and the seed", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (people, seed) => {
      for (const groups of groupsOf(drawAll(begin(people, seed), seed))) {
        expect(groups.flat().toSorted()).toHaveLength(people);
        expect(new Set(groups.flat()).size).toBe(people);
      }
    }),
    { numRuns: 12 },
  );
});

test("over half a day nobody meets anybody twice, where a room allows it", () => {
  for (const seed of [1, 2, 3]) {
    const rounds = groupsOf(drawAll(begin(20, seed), seed));
    expect(rounds.length).toBeGreaterThan(2);
    expect(repeats(rounds)).toBe(0);
  }
});

test("the same seed gives the same groups", () => {
  expect(begin(14, 7).live.planned).toEqual(begin(14, 7).live.planned);
});

test("drawn again: other groups, nobody missing, and few who met before", () => {
  const session = drawAll(begin(20, 5), 5);
  const scene = session.head.scenes.findLast(
    ({ groupKey }) => groupKey !== undefined && !groupKey.endsWith("/split"),
  );
  if (!scene?.groupKey) throw new Error("no groups");
  const again = redraw(session, scene, 99);
  const now = again.live.draws[scene.groupKey];
  expect(now?.groups).not.toEqual(session.live.draws[scene.groupKey]?.groups);
  expect(new Set(now?.groups.flat()).size).toBe(20);
  expect(meetAgain(again, scene.groupKey)).toEqual([]);
});

test("a room that changed is drawn for who is there", () => {
  const planned = begin(8, 3);
  const grown = addPeople(planned, [{ id: "late", name: "Laat" }]);
  const all = drawAll(grown, 3);
  for (const groups of groupsOf(all)) expect(groups.flat()).toContain("late");
});
