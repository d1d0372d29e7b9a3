// Links that were made once open for ever: a fixture is added, and never changed.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it, test } from "vitest";

import { pack } from "#content/nl.ts";
import { PlanSchema } from "#content/schema.ts";
import { DICTIONARY_1 } from "#domain/link/dictionary1.ts";
import { FROZEN_1 } from "#domain/link/frozen1.ts";
import { openParticipant } from "#domain/link/openParticipant.ts";
import { planOfBytes } from "#domain/link/openPlanBytes.ts";
import { unseal, unsealBytes, type LinkKind, type Opened } from "#domain/link/seal.ts";
import { knownOf } from "#domain/link/versions.ts";
import { openPlan } from "#domain/link/wholePlan.ts";

const FixtureSchema = v.object({
  what: v.string(),
  version: v.number(),
  kind: v.picklist(["mee", "plan", "geef"]),
  payload: v.string(),
  /** What is inside, whatever the kit holds today. */
  gives: v.optional(v.unknown()),
  problem: v.optional(v.string()),
});

const folder = "tests/fixtures/links";
const fixtures = readdirSync(folder).map((file) => {
  const json: unknown = JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
  return [file, v.parse(FixtureSchema, json)] as const;
});

const check = (data: unknown) => {
  const parsed = v.safeParse(PlanSchema, data);
  return parsed.success ? parsed.output : undefined;
};

function opened(kind: LinkKind, payload: string): Opened<unknown> {
  if (kind === "mee") return openParticipant(payload, pack);
  return kind === "plan" ? openPlan(payload, check) : unseal(kind, payload);
}

/** What a link holds, before the kit of today is held against it. */
function inside(kind: LinkKind, payload: string): unknown {
  if (kind === "geef") {
    const value = unseal(kind, payload);
    return value.ok ? value.value : value.problem;
  }
  const bytes = unsealBytes(kind, payload);
  if (!bytes.ok) return bytes.problem;
  const known = knownOf(bytes.value.version);
  if (!known) return undefined;
  const sent = planOfBytes(bytes.value.bytes, known, kind === "mee" ? ["link"] : ["link", "plan"]);
  return sent.ok ? sent.value : sent.problem;
}

describe("a link that was made before", () => {
  const good = fixtures.filter(([, { problem }]) => problem === undefined);
  it.each(good)("opens as it did: %s", (_, { kind, payload, gives }) => {
    expect(inside(kind, payload)).toEqual(gives);
    expect(opened(kind, payload).ok).toBe(true);
  });

  const bad = fixtures.filter(([, { problem }]) => problem !== undefined);
  it.each(bad)("is refused as it was: %s", (_, { kind, payload, problem }) => {
    expect(opened(kind, payload)).toEqual({ ok: false, problem });
  });

  it("is there in every sort", () => {
    expect([good.length >= 12, bad.length >= 12]).toEqual([true, true]);
  });
});

test("what version 1 knows is as it was", () => {
  const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);
  expect([hash(JSON.stringify(FROZEN_1)), hash(DICTIONARY_1)]).toEqual([
    "0879844130681e41",
    "a7e53f495b369d00",
  ]);
});
