import { expect, test } from "vitest";
import * as v from "valibot";
import { versioned } from "#domain/files/versioned.ts";

/** An invented thing, whose second version has its minutes as a number. */
const lesson = versioned({
  version: 2,
  schema: v.strictObject({ title: v.string(), minutes: v.number() }),
  steps: [
    (data) => {
      const old = v.parse(v.object({ title: v.string(), minutes: v.string() }), data);
      return { ...old, minutes: Number(old.minutes) };
    },
  ],
});

const today = { title: "Knopen", minutes: 20 };

test("what is of today passes as it is", () => {
  expect(lesson.read(2, today)).toEqual({ value: today });
});

test("what is older is brought up step by step", () => {
  expect(lesson.read(1, { title: "Knopen", minutes: "20" })).toEqual({ value: today });
  const counted = versioned({
    version: 4,
    schema: v.string(),
    steps: [2, 3, 4].map((version) => (data: unknown) => `${String(data)}>${version}`),
  });
  expect(counted.read(1, "1")).toEqual({ value: "1>2>3>4" });
  expect(counted.read(3, "3")).toEqual({ value: "3>4" });
});

test.each([
  ["newer", 3, today],
  ["invalid", 0, today],
  ["invalid", -1, today],
  ["invalid", 1.5, today],
  ["invalid", Number.NaN, today],
  ["newer", Infinity, today],
  ["invalid", 2, { title: "Knopen", minutes: "20" }],
  ["invalid", 1, { title: "Knopen", minutes: "kort" }],
  // A step that cannot go on with what it gets.
  ["invalid", 1, undefined],
] as const)("answers %s for version %d of %o", (error, version, data) => {
  expect(lesson.read(version, data)).toEqual({ error });
});

test("what no step leads up from is invalid", () => {
  const changed = versioned({ version: 2, schema: v.unknown() });
  expect(changed.read(1, "anything")).toEqual({ error: "invalid" });
});
