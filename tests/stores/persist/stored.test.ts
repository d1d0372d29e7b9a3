import { expect, test } from "vitest";
import * as v from "valibot";
import { versioned } from "#domain/files/versioned.ts";
import { preference } from "#stores/persist/stored.ts";
import { envelope, FakeDisk, openRig } from "./fakes.ts";

const fallback = { gong: true };
const kind = versioned({
  version: 2,
  schema: v.object({ gong: v.boolean() }),
  steps: [(gong) => ({ gong })],
});

test("what was chosen is kept", async () => {
  const { storage, disk, time } = await openRig();
  const sound = preference(storage, "sound", kind, fallback);
  expect(sound.read()).toEqual({ gong: true });
  sound.write({ gong: false });
  await time.pass(400);
  const again = await openRig(disk, time);
  expect(preference(again.storage, "sound", kind, fallback).read()).toEqual({ gong: false });
});

test.each([
  ["invalid", envelope({ gong: "ja" }, 1, 2)],
  ["newer", envelope({ gong: false }, 1, 3)],
  ["invalid", envelope("ja", 1, 1)],
] as const)("what is %s is quarantined, and the fallback holds", async (reason, text) => {
  const disk = new FakeDisk();
  disk.record.set("preferences/sound", text);
  const made = await openRig(disk);
  expect(preference(made.storage, "sound", kind, fallback).read()).toEqual({ gong: true });
  expect(made.status.quarantined).toMatchObject([{ of: "preferences/sound", reason }]);
});

test("an older value is brought up", async () => {
  const disk = new FakeDisk();
  disk.record.set("preferences/sound", envelope(false, 1, 1));
  const made = await openRig(disk);
  const sound = preference(made.storage, "sound", kind, fallback);
  expect(sound.read()).toEqual({ gong: false });
  expect(made.status.quarantined).toEqual([]);
});
