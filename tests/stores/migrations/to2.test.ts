import { expect, test } from "vitest";
import { migratePart } from "#stores/migrations/migrate.ts";
import { SESSION_VERSION } from "#domain/session/types.ts";
import { remaining } from "#domain/timer/timer.ts";
import { exampleSession } from "../../fixtures/sessions.ts";
import { sessionV1 } from "../../fixtures/sessionV1.ts";

test("a session of version 1 opens: timers show the same second, and every note is there", () => {
  const old = sessionV1();
  const session = exampleSession(old.head.id);
  for (const [id, before] of Object.entries(old.live.timers)) {
    const timer = session.live.timers[id]!;
    const now = before.endsAt - 12_345;
    expect(remaining(timer, now)).toBe(before.running ? 12_345 : before.left);
  }
  const notes = session.captures["cultuur/brakes"]?.notes;
  expect(notes?.map(({ id, column }) => [id, column])).toEqual([
    ["n1", "hinders"],
    ["n2", undefined],
    ["n3", "encourages"],
    ["n4", "hinders"],
  ]);
  expect(session.captures["uitspraken/statements-1"]).toEqual({
    notes: [],
    drafts: {},
    poll: { before: { agree: 2, disagree: 1 }, after: { agree: 0, disagree: 3 } },
  });
  expect(session.captures["proef"]?.trial?.results).toEqual({
    p1: { score: "done", sure: 5 },
    p2: { score: "not" },
  });
});

test("idle, paused and running come out as such", () => {
  const { timers } = exampleSession().live;
  expect(
    Object.values(timers)
      .map(({ status }) => status)
      .toSorted(),
  ).toEqual(["idle", "paused", "paused", "running"]);
});

test.each([
  ["newer", SESSION_VERSION + 1],
  ["invalid", 0],
  ["invalid", 1.5],
  ["invalid", Number.NaN],
])("answers %s for version %d", (error, version) => {
  expect(migratePart("live", version, {})).toEqual({ error });
});

test.each([["live"], ["capture"]] as const)("%s that is no such thing is invalid", (part) => {
  for (const data of [null, 3, "x", [], {}, { timers: { a: 1 } }, { notes: 1 }]) {
    expect(migratePart(part, 1, data)).toEqual({ error: "invalid" });
  }
});

test("data of today passes untouched", () => {
  const data = { anything: true };
  expect(migratePart("capture", SESSION_VERSION, data)).toEqual({ data });
});
