import { expect, test } from "vitest";

import { SESSION_VERSION } from "#domain/session/types.ts";
import { migratePart } from "#stores/migrations/migrate.ts";

test.each([
  ["newer", SESSION_VERSION + 1],
  ["invalid", 0],
  ["invalid", -1],
  ["invalid", 0.5],
  ["invalid", Number.NaN],
])("answers %s for version %d", (error, version) => {
  expect(migratePart("live", version, {})).toEqual({ error });
});

test("data of today passes untouched", () => {
  const data = { anything: true };
  expect(migratePart("capture", SESSION_VERSION, data)).toEqual({ data });
});
