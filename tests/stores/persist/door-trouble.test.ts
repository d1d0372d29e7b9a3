import fc from "fast-check";
import { expect, test } from "vitest";
import { dataIn, envelope, FakeDisk, FakeTime, lateRig, openRig, rig } from "./fakes.ts";

test("full: told at once, goes on in memory and mirror, and recovers", async () => {
  const made = await openRig();
  const { door, disk, time } = made;
  disk.room = 60;
  door.write("big", 1, "x".repeat(200));
  await time.pass(400);
  expect(made.status.state).toBe("full");
  expect(door.get("big")?.data).toBe("x".repeat(200));
  expect(dataIn(disk.mirror, "big")).toBe("x".repeat(200));
  disk.room = Infinity;
  await time.pass(5000);
  expect(made.status.state).toBe("ok");
  expect(dataIn(disk.local, "big")).toBe("x".repeat(200));
});

test("full: removing something makes room for what waits", async () => {
  const made = await openRig();
  const { door, disk, time } = made;
  door.write("old", 1, "x".repeat(300));
  await time.pass(400);
  disk.room = 450;
  door.write("new", 1, "y".repeat(200));
  await time.pass(400);
  expect(made.status.state).toBe("full");
  door.remove("old");
  await time.pass(400);
  expect(made.status.state).toBe("ok");
  expect(dataIn(disk.local, "new")).toBe("y".repeat(200));
});

test("full when the browser is killed: the mirror has it at the next start", async () => {
  const { door, disk, time } = await openRig();
  disk.room = 100;
  door.write("a", 1, "x".repeat(200));
  await time.pass(400);
  const again = await openRig(disk, time);
  expect(again.door.get("a")?.data).toBe("x".repeat(200));
  expect(again.status.state).toBe("full");
});

test("forbidden is told before anything is written", async () => {
  const disk = new FakeDisk();
  disk.localFault = "forbidden";
  const made = await openRig(disk);
  expect(made.status.state).toBe("forbidden");
  disk.mirrorWorks = false;
  made.door.write("a", 1, "x");
  await made.time.pass(400);
  expect(made.status.state).toBe("memory");
  expect(made.door.get("a")?.data).toBe("x");
  disk.localFault = undefined;
  disk.mirrorWorks = true;
  await made.time.pass(10_000);
  expect(made.status).toMatchObject({ state: "ok", secondCopy: true });
  expect(dataIn(disk.local, "a")).toBe("x");
});

test("without a mirror all works, and the status says that the second copy is missing", async () => {
  const disk = new FakeDisk();
  disk.mirrorWorks = false;
  disk.local.set("a", envelope("x", 1));
  const made = await openRig(disk);
  expect(made.door.get("a")?.data).toBe("x");
  expect(made.status).toMatchObject({ state: "ok", secondCopy: false });
});

test("a mirror that never answers does not stop anything", async () => {
  const disk = new FakeDisk();
  disk.mirrorGate = new Promise(() => {});
  disk.local.set("a", envelope("x", 1));
  const made = rig(disk);
  const opening = made.door.open();
  await made.time.pass(1500);
  await opening;
  expect(made.door.get("a")?.data).toBe("x");
  made.door.write("a", 1, "y");
  const settling = made.door.settle();
  await made.time.pass(3000);
  expect(await settling).toBe(true);
  expect(dataIn(disk.local, "a")).toBe("y");
});

test("a mirror that comes late replaces nothing that was changed here, and nothing of it is lost", async () => {
  const disk = new FakeDisk();
  disk.local.set("used", envelope("old", 1));
  disk.local.set("read", envelope("old", 1));
  disk.mirror.set("used", envelope("newer", 2));
  disk.mirror.set("read", envelope("newer", 2));
  disk.mirror.set("only", envelope("there", 2));
  const made = await lateRig(disk);
  made.door.get("read");
  made.door.write("used", 1, "typed");
  await made.time.pass(400);
  await made.answer();
  expect(made.door.get("used")?.data).toBe("typed");
  expect(made.door.get("read")?.data).toBe("newer");
  expect(made.door.get("only")?.data).toBe("there");
  const [aside, ...others] = made.status.aside;
  expect(others).toEqual([]);
  expect(aside).toMatchObject({ of: "used", reason: "late" });
  expect(made.door.raw(aside?.key ?? "")).toBe(envelope("newer", 2));
  expect(dataIn(disk.mirror, "used")).toBe("typed");
});

test("the status says that the mirror was not heard yet, until all it has was taken in", async () => {
  const disk = new FakeDisk();
  disk.mirror.set("broken", "{");
  disk.mirror.set("only", envelope("there", 2));
  const made = await lateRig(disk);
  expect(made.status).toMatchObject({ waiting: true, secondCopy: false });
  const found: unknown[] = [];
  made.watch = ({ waiting }) => {
    if (!waiting) found.push(made.door.get("only")?.data);
  };
  await made.answer();
  expect(found[0]).toBe("there");
  expect(made.status).toMatchObject({ waiting: false, secondCopy: true });
});

test("a mirror that fails is not waited for, neither at once nor after a while", async () => {
  const disk = new FakeDisk();
  disk.mirrorWorks = false;
  expect((await openRig(disk)).status).toMatchObject({ waiting: false, secondCopy: false });
  const late = new FakeDisk();
  let fail = () => {};
  late.mirrorGate = new Promise((_, reject) => {
    fail = () => reject(new Error("no mirror"));
  });
  const made = rig(late);
  const opening = made.door.open();
  await made.time.pass(1500);
  await opening;
  expect(made.status.waiting).toBe(true);
  fail();
  await made.time.pass(0);
  expect(made.status).toMatchObject({ waiting: false, secondCopy: false });
});

test("who only reads ends at the same, whether the mirror comes late or in time", async () => {
  const text = fc.option(
    fc.oneof(
      fc
        .record({ rev: fc.integer({ min: 1, max: 4 }), data: fc.constantFrom("one", "other") })
        .map(({ rev, data }) => envelope(data, rev)),
      fc
        .integer({ min: 1, max: 4 })
        .map((rev) => JSON.stringify({ v: 1, at: 1_700_000_000_000, rev, gone: true })),
      fc.constant("{"),
    ),
    { nil: undefined },
  );
  await fc.assert(
    fc.asyncProperty(text, text, fc.boolean(), async (local, mirror, reads) => {
      const lay = () => {
        const disk = new FakeDisk();
        if (local !== undefined) disk.local.set("k", local);
        if (mirror !== undefined) disk.mirror.set("k", mirror);
        return disk;
      };
      const timely = await openRig(lay());
      const made = await lateRig(lay());
      if (reads) made.door.get("k");
      await made.answer();
      expect(made.door.get("k")).toEqual(timely.door.get("k"));
      const kept = ({ status }: typeof timely) =>
        status.aside.map(({ of, reason }) => [of, reason]);
      expect(kept(made)).toEqual(kept(timely));
    }),
  );
});

test("nothing corrupt is ever lost, whatever is written over it", async () => {
  const broken = fc.constantFrom(
    '{"v":1,"at',
    "",
    "null",
    "[]",
    '{"v":1,"at":1,"rev":1}',
    "\u0000é",
  );
  const copy = fc.option(fc.oneof(broken, fc.constant(envelope("healthy", 5))), { nil: undefined });
  await fc.assert(
    fc.asyncProperty(
      copy,
      copy,
      fc.boolean(),
      fc.boolean(),
      async (local, mirror, writes, full) => {
        const disk = new FakeDisk();
        if (local !== undefined) disk.local.set("k", local);
        if (mirror !== undefined) disk.mirror.set("k", mirror);
        if (full) disk.room = 40;
        const time = new FakeTime();
        const { door, status } = await openRig(disk, time);
        const healthy = [local, mirror].includes(envelope("healthy", 5));
        expect(door.get("k")?.data).toBe(healthy ? "healthy" : undefined);
        if (writes) door.write("k", 1, "new");
        await time.pass(10_000);
        const again = await openRig(disk, time);
        const kept = again.status.aside.map(({ key }) => again.door.raw(key));
        for (const text of [local, mirror]) {
          if (text === undefined || text === envelope("healthy", 5)) continue;
          expect(kept.filter((one) => one === text)).toHaveLength(1);
          expect(status.aside.length).toBeGreaterThan(0);
        }
        if (writes) expect(again.door.get("k")?.data).toBe("new");
      },
    ),
  );
});

test("nothing is overwritten while its copy is nowhere safe", async () => {
  const disk = new FakeDisk();
  disk.mirrorWorks = false;
  const text = `{"v":1,${"x".repeat(200)}`;
  disk.local.set("k", text);
  disk.room = 260;
  const made = await openRig(disk);
  made.door.write("k", 1, "new");
  await made.time.pass(1000);
  expect(disk.local.get("k")).toBe(text);
  expect(made.status.state).toBe("memory");
  disk.room = Infinity;
  await made.time.pass(10_000);
  expect(dataIn(disk.local, "k")).toBe("new");
  expect(made.status.aside.map(({ key }) => made.door.raw(key))).toEqual([text]);
});

test("data of a newer app is set aside before an older one is written over it", async () => {
  const disk = new FakeDisk();
  disk.local.set("k", envelope({ future: true }, 1, 9));
  const made = await openRig(disk);
  made.door.write("k", 1, "old");
  await made.time.pass(400);
  expect(made.status.aside).toMatchObject([{ of: "k", reason: "newer" }]);
  expect(made.door.raw(made.status.aside[0]?.key ?? "")).toBe(envelope({ future: true }, 1, 9));
});

test("what the schema refuses does not replace what stands there, and is kept too", async () => {
  const made = await openRig();
  const isText = (data: unknown) => typeof data === "string";
  made.door.write("k", 1, "good", isText);
  await made.time.pass(400);
  for (const bad of [1, 2, 3]) {
    made.door.write("k", 1, bad, isText);
    await made.time.pass(400);
  }
  expect(dataIn(made.disk.local, "k")).toBe("good");
  expect(made.status.aside).toMatchObject([{ of: "k", reason: "refused" }]);
  expect(made.door.raw(made.status.aside[0]?.key ?? "")).toContain('"data":3');
  made.door.write("k", 1, "better", isText);
  await made.time.pass(400);
  expect(dataIn(made.disk.local, "k")).toBe("better");
});

test("after the download, what was set aside and its useless original can go", async () => {
  const disk = new FakeDisk();
  disk.local.set("k", envelope("wrong", 1));
  const made = await openRig(disk);
  made.door.setAside("k", "invalid");
  made.door.setAside("k", "invalid");
  expect(made.status.aside).toHaveLength(1);
  made.door.dismiss(made.status.aside[0]?.key ?? "");
  await made.time.pass(400);
  expect(made.status.aside).toEqual([]);
  const again = await openRig(disk, made.time);
  expect(again.door.keys("")).toEqual([]);
});
