import { expect, test } from "vitest";
import * as v from "valibot";
import { CaptureSchema, HeadSchema, joinSession, LiveSchema } from "#domain/session/schema.ts";
import { expandScenes } from "#domain/scenes/expand.ts";
import { createSession } from "#domain/session/create.ts";
import { pack } from "#content/nl.ts";
import { exampleSession } from "../fixtures/sessions.ts";

test("every ready-made plan gives a session that can be saved and read again", () => {
  for (const plan of pack.plans) {
    const expanded = expandScenes(plan, pack);
    const { head, live } = createSession(plan, expanded, [], { id: "x", now: 1 });
    expect(v.is(HeadSchema, head)).toBe(true);
    expect(v.parse(HeadSchema, JSON.parse(JSON.stringify(head)))).toEqual(head);
    expect(v.is(LiveSchema, live)).toBe(true);
  }
});

test.each([
  ["an id with a slash", HeadSchema, { ...exampleSession().head, id: "a/b" }],
  ["a key that is not ours", LiveSchema, { ...exampleSession().live, extra: 1 }],
  ["a position before the start", LiveSchema, { ...exampleSession().live, position: -1 }],
  ["an endless number", LiveSchema, { ...exampleSession().live, touchedAt: Infinity }],
  [
    "a note without text",
    CaptureSchema,
    { notes: [{ id: "n", createdAt: 1 }], drafts: {}, poll: {} },
  ],
] as const)("refuses %s", (_, schema, data) => {
  expect(v.is(schema as v.GenericSchema, data)).toBe(false);
});

test("a position past the end goes to the last scene", () => {
  const { head, live } = exampleSession();
  expect(joinSession(head, { ...live, position: 999 }, []).live.position).toBe(3);
  expect(joinSession({ ...head, scenes: [] }, live, []).live.position).toBe(0);
});
