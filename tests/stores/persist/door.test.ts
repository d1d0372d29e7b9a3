import fc from "fast-check";
import { expect, test } from "vitest";
import { breathe, dataIn, envelope, FakeDisk, FakeTime, openRig } from "./fakes.ts";

test("what was written is read at once, and after a reload", async () => {
  const { door, disk, time } = await openRig();
  door.write("a", 1, { text: "één" });
  expect(door.get("a")).toEqual({ version: 1, data: { text: "één" } });
  await time.pass(300);
  const again = await openRig(disk, time);
  expect(again.door.get("a")).toEqual({ version: 1, data: { text: "één" } });
  expect(dataIn(disk.local, "a")).toEqual(dataIn(disk.mirror, "a"));
});

test("saves 300 ms after the last key, and every 500 ms while typing goes on", async () => {
  const { door, disk, time } = await openRig();
  door.write("a", 1, 0);
  await time.pass(299);
  expect(disk.writes).toEqual([]);
  await time.pass(1);
  expect(disk.writes).toEqual(["a"]);
  for (let key = 1; key <= 20; key += 1) {
    door.write("a", 1, key);
    await time.pass(100);
  }
  expect(disk.writes.length).toBe(1 + 4);
});

test("saves at once when the page hides, and all that comes while it is hidden", async () => {
  const made = await openRig();
  made.door.write("a", 1, "x");
  made.hide();
  expect(dataIn(made.disk.local, "a")).toBe("x");
  made.hidden = true;
  made.door.write("a", 1, "y");
  expect(dataIn(made.disk.local, "a")).toBe("y");
});

test("the same thing is not written twice", async () => {
  const { door, disk, time } = await openRig();
  const data = { many: ["notes"] };
  door.write("a", 1, data);
  await time.pass(400);
  door.write("a", 1, data);
  door.write("b", 1, 1);
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
      const { door, disk, time } = await openRig();
      const written: { key: string; at: number; index: number }[] = [];
      for (const [index, { key, wait }] of actions.entries()) {
        door.write(key, 1, index);
        written.push({ key, at: time.now, index });
        await time.pass(wait);
        for (const place of [disk.local, disk.mirror]) {
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
    fc.asyncProperty(state, state, async (local, mirror) => {
      const disk = new FakeDisk();
      if (local) disk.local.set("k", envelope(local.data, local.rev));
      if (mirror) disk.mirror.set("k", envelope(mirror.data, mirror.rev));
      const { door, time } = await openRig(disk);
      await time.pass(0);
      const expected = (mirror?.rev ?? 0) > (local?.rev ?? 0) ? mirror : local;
      expect(door.get("k")?.data).toBe(expected?.data);
      expect(dataIn(disk.local, "k")).toBe(expected?.data);
      expect(dataIn(disk.mirror, "k")).toBe(expected?.data);
    }),
  );
});

test("what was removed stays away, though one place forgot that it was", async () => {
  const { door, disk, time } = await openRig();
  door.write("a", 1, "x");
  await time.pass(400);
  const old = disk.local.get("a") ?? "";
  door.remove("a");
  await time.pass(400);
  expect(door.get("a")).toBeUndefined();
  disk.local.set("a", old);
  const again = await openRig(disk, time);
  expect(again.door.get("a")).toBeUndefined();
  expect(again.door.keys("")).toEqual([]);
  disk.mirror.set("a", old);
  expect((await openRig(disk, time)).door.get("a")).toBeUndefined();
});

test("a removed key is forgotten after a day", async () => {
  const { door, disk, time } = await openRig();
  door.write("a", 1, "x");
  door.remove("a");
  await time.pass(90_000_000);
  await openRig(disk, time);
  await time.pass(100);
  expect([disk.local.size, disk.mirror.size]).toEqual([0, 0]);
});

test("a window that takes over is ahead of the one it takes over from", async () => {
  const disk = new FakeDisk();
  const time = new FakeTime();
  const first = await openRig(disk, time);
  const second = await openRig(disk, time);
  for (let step = 0; step < 10; step += 1) {
    first.door.write("a", 1, `first ${step}`);
    await time.pass(600);
  }
  const stale = disk.local.get("a") ?? "";
  second.door.write("a", 1, "second");
  await time.pass(600);
  // A killed Chromium forgets the last of localStorage.
  disk.local.set("a", stale);
  expect((await openRig(disk, time)).door.get("a")?.data).toBe("second");
});

test("what another window saved is seen, unless this one has something newer", async () => {
  const made = await openRig();
  made.foreign("a", envelope("theirs", made.time.now));
  expect(made.door.get("a")?.data).toBe("theirs");
  made.door.write("a", 1, "mine");
  made.foreign("a", envelope("late", made.time.now));
  expect(made.door.get("a")?.data).toBe("mine");
});

test("a clock that was set back does not make new work look old", async () => {
  const { door, disk, time } = await openRig();
  door.write("a", 1, "before");
  await time.pass(400);
  const stale = disk.local.get("a") ?? "";
  time.now -= 3_600_000;
  door.write("a", 1, "after");
  await time.pass(400);
  disk.local.set("a", stale);
  expect((await openRig(disk, time)).door.get("a")?.data).toBe("after");
});

test("wiping leaves no word of it in either place", async () => {
  const { door, disk, time } = await openRig();
  door.write("a", 1, "geheim");
  await time.pass(400);
  door.setAside("a", "invalid");
  const wiping = door.wipe();
  await time.pass(10);
  expect(await wiping).toBe(true);
  expect(JSON.stringify([[...disk.local], [...disk.mirror]])).not.toContain("geheim");
  expect(door.keys("")).toEqual([]);
});

test("the mirror gets one transaction at a time, and the newest text", async () => {
  const { door, disk, time } = await openRig();
  let open = () => {};
  disk.mirrorGate = new Promise((resolve) => {
    open = resolve;
  });
  const before = disk.mirrorWrites;
  for (let index = 0; index < 8; index += 1) {
    door.write("a", 1, index);
    await time.pass(320);
  }
  expect(disk.mirrorWrites - before).toBe(1);
  open();
  await breathe();
  await time.pass(0);
  expect(disk.mirrorWrites - before).toBe(2);
  expect(dataIn(disk.mirror, "a")).toBe(7);
});
