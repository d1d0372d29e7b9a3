import { readFileSync } from "node:fs";

import * as v from "valibot";
import { expect, test } from "vitest";

import { LiveSchema } from "#domain/session/schema.ts";
import { freshStage } from "#domain/session/stage.ts";
import { migratePart } from "#stores/migrations/migrate.ts";

/** Frozen: what version 2 saved. */
const file = new URL("../../fixtures/session-v2-live.json", import.meta.url);
const old: unknown = JSON.parse(readFileSync(file, "utf8"));

test("a session of version 2 opens with a bare stage, and everything else as it was", () => {
  const migrated = migratePart("live", 2, old);
  const live = v.parse(LiveSchema, "data" in migrated ? migrated.data : undefined);
  expect(live).toEqual({ ...Object(old), ...freshStage(), log: [] });
});

test("what has no position is no session", () => {
  expect(migratePart("live", 2, { timers: {} })).toEqual({ error: "invalid" });
});
