import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Plan } from "#content/schema.ts";
import { expectedPeople, withNames } from "#domain/plan/expected.ts";
import { beginSession } from "#domain/session/groups/begin.ts";

import { kit, plan } from "../../fixtures/kit.ts";

const counted = (people?: number): Plan => {
  const { people: _people, ...rest } = plan;
  return people === undefined ? rest : { ...rest, people };
};

describe("who is expected", () => {
  it("is read as at the start of a session", () => {
    expect(expectedPeople({ names: "1. Amira\n\n2. Bram" })).toEqual([
      { name: "Amira" },
      { name: "Bram" },
    ]);
    expect(expectedPeople({})).toEqual([]);
  });

  it("gives the number of people, until somebody types one", () => {
    const three = withNames(counted(), "A\nB\nC");
    expect(three.people).toBe(3);
    expect(withNames(three, "A\nB").people).toBe(2);
    expect(withNames(three, "").people).toBeUndefined();
    expect(withNames({ ...three, people: 18 }, "A\nB").people).toBe(18);
  });

  it("keeps every letter, and a number that is not that of the names", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.integer({ min: 1, max: 500 }),
        (one, two, people) => {
          const before = withNames(counted(people), one);
          expect(before.names ?? "").toBe(one);
          const typed = { ...before, people: expectedPeople(before).length + 1 };
          expect(withNames(typed, two)).toMatchObject({ people: typed.people });
        },
      ),
    );
  });

  it("does not go into a session: who came stands there", () => {
    const at = { id: "s1", now: 1, seed: 1 };
    const named = { ...plan, names: "Jan Peeters", logo: "data:image/webp;base64,AAAA" };
    const { session } = beginSession(named, kit, [], at);
    expect(JSON.stringify(session)).not.toMatch(/Jan Peeters|base64/u);
    expect(session).toEqual(beginSession(plan, kit, [], at).session);
  });
});
