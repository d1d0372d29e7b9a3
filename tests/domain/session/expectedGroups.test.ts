import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { displayNames } from "#domain/roster/displayNames.ts";
import { namedPeople } from "#domain/roster/people.ts";
import { beginSession } from "#domain/session/groups/begin.ts";
import { expectedGroups } from "#domain/session/groups/expectedGroups.ts";
import { ensureDraw } from "#domain/session/groups/groups.ts";
import type { Session } from "#domain/session/types.ts";
import { pack } from "../../e2e/kit.ts";

const listOf = (count: number) =>
  Array.from({ length: count }, (_, at) => `Naam${String(at)} Achter`);

const begin = (plan: (typeof pack.plans)[number], names: readonly string[], seed: number) => {
  let made = seed;
  const people = namedPeople(
    names.map((name) => ({ name })),
    () => `id-${String((made += 7))}`,
  );
  return beginSession(plan, pack, people, { id: "s", now: 0, seed }).session;
};

/** What the room sees of each round, when every step is gone through. */
function shownIn(session: Session, seed: number) {
  const { scenes } = session.head;
  const { draws } = scenes.reduce((now, scene) => ensureDraw(now, scene, seed), session).live;
  const called = displayNames(session.live.people);
  const names = (ids: readonly string[]) => ids.map((id) => called.get(id));
  return Object.fromEntries(
    Object.entries(draws).map(([key, { groups, watchers }]) => [
      key,
      { groups: groups.map(names), watchers: names(watchers) },
    ]),
  );
}

const known = (plan: (typeof pack.plans)[number]) =>
  Object.fromEntries(
    expectedGroups(plan, pack).map(({ key, groups, watchers }) => [key, { groups, watchers }]),
  );

describe("the groups that are known before", () => {
  test("are those of every session that begins with exactly the people who were expected", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pack.plans),
        fc.integer({ min: 2, max: 40 }),
        fc.nat(),
        (ready, count, seed) => {
          const names = listOf(count);
          const plan = { ...ready, names: names.join("\n") };
          expect(shownIn(begin(plan, names, seed), seed + 1)).toEqual(known(plan));
          // Opened from a file it is a plan of its own.
          expect(known({ ...plan, id: "elsewhere", date: "2027-03-05" })).toEqual(known(plan));
        },
      ),
      { numRuns: 15 },
    );
  });

  test("are left to the lot where somebody is missing or more", () => {
    const ready = pack.plans.find(({ id }) => id === "half-day-180")!;
    const names = listOf(14);
    const plan = { ...ready, names: names.join("\n") };
    expect(begin(plan, names, 1).head.settledGroups).toBe(true);
    for (const others of [names.slice(1), [...names, "Els"]]) {
      const one = begin(plan, others, 1);
      expect(one.head.settledGroups).toBeUndefined();
      expect(shownIn(one, 1)).not.toEqual(shownIn(begin(plan, others, 2), 2));
    }
  });

  test("are none where fewer than two are expected", () => {
    const ready = pack.plans[0]!;
    expect(expectedGroups(ready, pack)).toEqual([]);
    expect(expectedGroups({ ...ready, names: "Jan" }, pack)).toEqual([]);
  });
});
