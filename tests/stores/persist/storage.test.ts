import fc from "fast-check";
import { expect, test } from "vitest";
import { breathe, dataIn, envelope, FakeDisk, FakeTime, openRig } from "./fakes.ts";

test("what was written is read at once, and after a reload", async () => {
  const { storage, disk, time } = await openRig();
  storage.write("a", 1, { text: "één" });
  expect(storage.get("a")).toEqual({ version: 1, data: { text: "één" } });
  await time.pass(300);
  const again = await openRig(disk, time);
  expect(again.storage.get("a")).toEqual({ version: 1, data: { text: "één" } });
  expect(dataIn(disk.record, "a")).toEqual(dataIn(disk.replica, "a"));
});

test("saves 300 ms after the last key, and every 500 ms while typing goes on", async () => {
  const { storage, disk, time } = await openRig();
  storage.write("a", 1, 0);
  await time.pass(299);
  expect(disk.writes).toEqual([]);
  await time.pass(1);
  expect(disk.writes).toEqual(["a"]);
  for (let key = 1; key <= 20; key += 1) {
    storage.write("a", 1, key);
    await time.pass(100);
  }
  expect(disk.writes.length).toBe(1 + 4);
});

test("saves at once when the page hides, and all that comes while it is hidden", async () => {
  const made = await openRig();
  made.storage.write("a", 1, "x");
  made.hide();
  expect(dataIn(made.disk.record, "a")).toBe("x");
  made.hidden = true;
  made.storage.write("a", 1, "y");
  expect(dataIn(made.disk.record, "a")).toBe("y");
});

test("the same thing is not written twice", async () => {
  const { storage, disk, time } = await openRig();
  const data = { many: ["notes"] };
  storage.write("a", 1, data);
  await time.pass(400);
  storage.write("a", 1, data);
  storage.write("b", 1, 1);
  await time.pass(400);
  expect(disk.writes).toEqual(["a", "b"]);
});

test("whatever the typing, a kill loses at most 500 ms of it", async () => {
  const action = fc.record({
    key: fc.constantFrom("a", "b", "c"),
    wait: fc.integer({ min: 0, max: 700 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 40 }), async (actions) => {
      const { storage, disk, time } = await openRig();
      const written: { key: string; at: number; index: number }[] = [];
      for (const [index, { key, wait }] of actions.entries()) {
        storage.write(key, 1, index);
        written.push({ key, at: time.now, index });
        await time.pass(wait);
        for (const place of [disk.record, disk.replica]) {
          const owed = written.filter((one) => one.at <= time.now - 500);
          for (const one of owed) {
            expect(dataIn(place, one.key)).toBeGreaterThanOrEqual(one.index);
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("of two places the newer wins, key by key, and the other is healed", async () => {
  const state = fc.option(fc.record({ rev: fc.integer({ min: 1, max: 5 }), data: fc.string() }), {
    nil: undefined,
  });
  await fc.assert(
    fc.asyncProperty(state, state, async (record, replica) => {
      const disk = new FakeDisk();
      if (record) disk.record.set("k", envelope(record.data, record.rev));
      if (replica) disk.replica.set("k", envelope(replica.data, replica.rev));
      const { storage, time } = await openRig(disk);
      await time.pass(0);
      const expected = (replica?.rev ?? 0) > (record?.rev ?? 0) ? replica : record;
      expect(storage.get("k")?.data).toBe(expected?.data);
      expect(dataIn(disk.record, "k")).toBe(expected?.data);
      expect(dataIn(disk.replica, "k")).toBe(expected?.data);
    }),
  );
});

test("what was removed stays away, though one place forgot that it was", async () => {
  const { storage, disk, time } = await openRig();
  storage.write("a", 1, "x");
  await time.pass(400);
  const old = disk.record.get("a") ?? "";
  storage.remove("a");
  await time.pass(400);
  expect(storage.get("a")).toBeUndefined();
  disk.record.set("a", old);
  const again = await openRig(disk, time);
  expect(again.storage.get("a")).toBeUndefined();
  expect(again.storage.keys("")).toEqual([]);
  disk.replica.set("a", old);
  expect((await openRig(disk, time)).storage.get("a")).toBeUndefined();
});

test("a removed key is forgotten after a day", async () => {
  const { storage, disk, time } = await openRig();
  storage.write("a", 1, "x");
  storage.remove("a");
  await time.pass(90_000_000);
  await openRig(disk, time);
  await time.pass(100);
  expect([disk.record.size, disk.replica.size]).toEqual([0, 0]);
});

test("a window that takes over is ahead of the one it takes over from", async () => {
  const disk = new FakeDisk();
  const time = new FakeTime();
  const first = await openRig(disk, time);
  const second = await openRig(disk, time);
  for (let step = 0; step < 10; step += 1) {
    first.storage.write("a", 1, `first ${step}`);
    await time.pass(600);
  }
  const stale = disk.record.get("a") ?? "";
  second.storage.write("a", 1, "second");
  await time.pass(600);
  // A killed Chromium forgets the last of localStorage.
  disk.record.set("a", stale);
  expect((await openRig(disk, time)).storage.get("a")?.data).toBe("second");
});

test("what another window saved is seen, unless this one has something newer", async () => {
  const made = await openRig();
  made.foreign("a", envelope("theirs", made.time.now));
  expect(made.storage.get("a")?.data).toBe("theirs");
  made.storage.write("a", 1, "mine");
  made.foreign("a", envelope("late", made.time.now));
  expect(made.storage.get("a")?.data).toBe("mine");
});

test("a clock that was set back does not make new work look old", async () => {
  const { storage, disk, time } = await openRig();
  storage.write("a", 1, "before");
  await time.pass(400);
  const stale = disk.record.get("a") ?? "";
  time.now -= 3_600_000;
  storage.write("a", 1, "after");
  await time.pass(400);
  disk.record.set("a", stale);
  expect((await openRig(disk, time)).storage.get("a")?.data).toBe("after");
});

test("wiping leaves no word of it in either place", async () => {
  const { storage, disk, time } = await openRig();
  storage.write("a", 1, "geheim");
  await time.pass(400);
  storage.quarantine("a", "invalid");
  const wiping = storage.wipe();
  await time.pass(10);
  expect(await wiping).toBe(true);
  expect(JSON.stringify([[...disk.record], [...disk.replica]])).not.toContain("geheim");
  expect(storage.keys("")).toEqual([]);
});

test("the replica gets one transaction at a time, and the newest text", async () => {
  const { storage, disk, time } = await openRig();
  let open = () => {};
  disk.replicaGate = new Promise((resolve) => {
    open = resolve;
  });
  const before = disk.replicaWrites;
  for (let index = 0; index < 8; index += 1) {
    storage.write("a", 1, index);
    await time.pass(320);
  }
  expect(disk.replicaWrites - before).toBe(1);
  open();
  await breathe();
  await time.pass(0);
  expect(disk.replicaWrites - before).toBe(2);
  expect(dataIn(disk.replica, "a")).toBe(7);
});
