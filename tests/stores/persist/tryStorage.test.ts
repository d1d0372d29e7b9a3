import { describe, expect, test } from "vitest";

import { tryStorage } from "#stores/persist/tryStorage.ts";

import { FakeDisk, openRig } from "./fakes.ts";

/** Tries the storage of a device, and waits until it is known. */
async function tryOn(disk: FakeDisk, spoil: () => void = () => {}) {
  const made = await openRig(disk);
  spoil();
  const trying = tryStorage({
    storage: made.storage,
    record: {
      read: () =>
        disk.recordFault === "forbidden"
          ? { problem: "forbidden" }
          : { value: new Map(disk.record) },
    },
    replica: {
      read: async () => {
        if (disk.replicaHangs) await new Promise(() => {});
        if (!disk.replicaWorks) throw new Error("no replica");
        return new Map(disk.replica);
      },
    },
    now: () => made.time.now,
    later: made.time.later,
  });
  await made.time.pass(60_000);
  return { found: await trying, made };
}

describe("a try of the storage", () => {
  test("is good when both places give back what was written, and leaves nothing behind", async () => {
    const disk = new FakeDisk();
    const { found, made } = await tryOn(disk);
    expect(found).toBe("ok");
    expect(disk.writes).toContain("check");
    expect(made.storage.keys("check")).toEqual([]);
    for (const place of [disk.record, disk.replica]) {
      expect([...place.values()].join("").length).toBeLessThan(200);
    }
  });

  test("finds a storage that has no room for half a day of notes", async () => {
    const disk = new FakeDisk();
    disk.room = 5000;
    const { found, made } = await tryOn(disk);
    expect(found).toBe("full");
    // What was tried is gone again, so there is as much room as before.
    expect(made.status.state).toBe("ok");
  });

  test("finds a forbidden record", async () => {
    const disk = new FakeDisk();
    disk.recordFault = "forbidden";
    expect((await tryOn(disk)).found).toBe("forbidden");
  });

  test.each(["refuses", "is silent"])("finds a replica that %s", async (how) => {
    const disk = new FakeDisk();
    const { found } = await tryOn(disk, () => {
      if (how === "refuses") disk.replicaWorks = false;
      else disk.replicaHangs = true;
    });
    expect(found).toBe("noSecondCopy");
  });

  test("finds that nothing is kept at all", async () => {
    const disk = new FakeDisk();
    disk.recordFault = "full";
    disk.replicaWorks = false;
    expect((await tryOn(disk)).found).toBe("memory");
  });

  test("finds a place that takes everything and keeps nothing", async () => {
    const disk = new FakeDisk();
    disk.record.set = () => disk.record;
    expect((await tryOn(disk)).found).toBe("forbidden");
  });

  test("can be done again", async () => {
    const disk = new FakeDisk();
    disk.room = 5000;
    expect((await tryOn(disk)).found).toBe("full");
    disk.room = Infinity;
    expect((await tryOn(disk)).found).toBe("ok");
  });
});
