import fc from "fast-check";
import { expect, test } from "vitest";
import { dataIn, envelope, FakeDisk, FakeTime, lateRig, openRig, rig } from "./fakes.ts";

test("full: told at once, goes on in memory and replica, and recovers", async () => {
  const made = await openRig();
  const { storage, disk, time } = made;
  disk.room = 60;
  storage.write("big", 1, "x".repeat(200));
  await time.pass(400);
  expect(made.status.state).toBe("full");
  expect(storage.get("big")?.data).toBe("x".repeat(200));
  expect(dataIn(disk.replica, "big")).toBe("x".repeat(200));
  disk.room = Infinity;
  await time.pass(5000);
  expect(made.status.state).toBe("ok");
  expect(dataIn(disk.record, "big")).toBe("x".repeat(200));
});

test("full: removing something makes room for what waits", async () => {
  const made = await openRig();
  const { storage, disk, time } = made;
  storage.write("old", 1, "x".repeat(300));
  await time.pass(400);
  disk.room = 450;
  storage.write("new", 1, "y".repeat(200));
  await time.pass(400);
  expect(made.status.state).toBe("full");
  storage.remove("old");
  await time.pass(400);
  expect(made.status.state).toBe("ok");
  expect(dataIn(disk.record, "new")).toBe("y".repeat(200));
});

test("full when the browser is killed: the replica has it at the next start", async () => {
  const { storage, disk, time } = await openRig();
  disk.room = 100;
  storage.write("a", 1, "x".repeat(200));
  await time.pass(400);
  const again = await openRig(disk, time);
  expect(again.storage.get("a")?.data).toBe("x".repeat(200));
  expect(again.status.state).toBe("full");
});

test("forbidden is told before anything is written", async () => {
  const disk = new FakeDisk();
  disk.recordFault = "forbidden";
  const made = await openRig(disk);
  expect(made.status.state).toBe("forbidden");
  disk.replicaWorks = false;
  made.storage.write("a", 1, "x");
  await made.time.pass(400);
  expect(made.status.state).toBe("memory");
  expect(made.storage.get("a")?.data).toBe("x");
  disk.recordFault = undefined;
  disk.replicaWorks = true;
  await made.time.pass(10_000);
  expect(made.status).toMatchObject({ state: "ok", secondCopy: true });
  expect(dataIn(disk.record, "a")).toBe("x");
});

test("without a replica all works, and the status says that the second copy is missing", async () => {
  const disk = new FakeDisk();
  disk.replicaWorks = false;
  disk.record.set("a", envelope("x", 1));
  const made = await openRig(disk);
  expect(made.storage.get("a")?.data).toBe("x");
  expect(made.status).toMatchObject({ state: "ok", secondCopy: false });
});

test("a replica that never answers does not stop anything", async () => {
  const disk = new FakeDisk();
  disk.replicaGate = new Promise(() => {});
  disk.record.set("a", envelope("x", 1));
  const made = rig(disk);
  const opening = made.storage.open();
  await made.time.pass(1500);
  await opening;
  expect(made.storage.get("a")?.data).toBe("x");
  made.storage.write("a", 1, "y");
  const settling = made.storage.settle();
  await made.time.pass(3000);
  expect(await settling).toBe("ok");
  expect(dataIn(disk.record, "a")).toBe("y");
});

test("a replica that comes late replaces nothing that was changed here, and nothing of it is lost", async () => {
  const disk = new FakeDisk();
  disk.record.set("used", envelope("old", 1));
  disk.record.set("read", envelope("old", 1));
  disk.replica.set("used", envelope("newer", 2));
  disk.replica.set("read", envelope("newer", 2));
  disk.replica.set("only", envelope("there", 2));
  const made = await lateRig(disk);
  made.storage.get("read");
  made.storage.write("used", 1, "typed");
  await made.time.pass(400);
  await made.answer();
  expect(made.storage.get("used")?.data).toBe("typed");
  expect(made.storage.get("read")?.data).toBe("newer");
  expect(made.storage.get("only")?.data).toBe("there");
  const [quarantined, ...others] = made.status.quarantined;
  expect(others).toEqual([]);
  expect(quarantined).toMatchObject({ of: "used", reason: "late" });
  expect(made.storage.quarantinedText(quarantined?.key ?? "")).toBe(envelope("newer", 2));
  expect(dataIn(disk.replica, "used")).toBe("typed");
});

test("the status says that the replica was not heard yet, until all it has was taken in", async () => {
  const disk = new FakeDisk();
  disk.replica.set("broken", "{");
  disk.replica.set("only", envelope("there", 2));
  const made = await lateRig(disk);
  expect(made.status).toMatchObject({ waiting: true, secondCopy: false });
  const found: unknown[] = [];
  made.watch = ({ waiting }) => {
    if (!waiting) found.push(made.storage.get("only")?.data);
  };
  await made.answer();
  expect(found[0]).toBe("there");
  expect(made.status).toMatchObject({ waiting: false, secondCopy: true });
});

test("a replica that fails is not waited for, neither at once nor after a while", async () => {
  const disk = new FakeDisk();
  disk.replicaWorks = false;
  expect((await openRig(disk)).status).toMatchObject({ waiting: false, secondCopy: false });
  const late = new FakeDisk();
  let fail = () => {};
  late.replicaGate = new Promise((_, reject) => {
    fail = () => reject(new Error("no replica"));
  });
  const made = rig(late);
  const opening = made.storage.open();
  await made.time.pass(1500);
  await opening;
  expect(made.status.waiting).toBe(true);
  fail();
  await made.time.pass(0);
  expect(made.status).toMatchObject({ waiting: false, secondCopy: false });
});

test("who only reads ends at the same, whether the replica comes late or in time", async () => {
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
    fc.asyncProperty(text, text, fc.boolean(), async (local, replica, reads) => {
      const lay = () => {
        const disk = new FakeDisk();
        if (local !== undefined) disk.record.set("k", local);
        if (replica !== undefined) disk.replica.set("k", replica);
        return disk;
      };
      const timely = await openRig(lay());
      const made = await lateRig(lay());
      if (reads) made.storage.get("k");
      await made.answer();
      expect(made.storage.get("k")).toEqual(timely.storage.get("k"));
      const kept = ({ status }: typeof timely) =>
        status.quarantined.map(({ of, reason }) => [of, reason]);
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
      async (local, replica, writes, full) => {
        const disk = new FakeDisk();
        if (local !== undefined) disk.record.set("k", local);
        if (replica !== undefined) disk.replica.set("k", replica);
        if (full) disk.room = 40;
        const time = new FakeTime();
        const { storage, status } = await openRig(disk, time);
        const healthy = [local, replica].includes(envelope("healthy", 5));
        expect(storage.get("k")?.data).toBe(healthy ? "healthy" : undefined);
        if (writes) storage.write("k", 1, "new");
        await time.pass(10_000);
        const again = await openRig(disk, time);
        const kept = again.status.quarantined.map(({ key }) => again.storage.quarantinedText(key));
        for (const text of [local, replica]) {
          if (text === undefined || text === envelope("healthy", 5)) continue;
          expect(kept.filter((one) => one === text)).toHaveLength(1);
          expect(status.quarantined.length).toBeGreaterThan(0);
        }
        if (writes) expect(again.storage.get("k")?.data).toBe("new");
      },
    ),
  );
});

test("nothing is overwritten while its copy is nowhere safe", async () => {
  const disk = new FakeDisk();
  disk.replicaWorks = false;
  const text = `{"v":1,${"x".repeat(200)}`;
  disk.record.set("k", text);
  disk.room = 260;
  const made = await openRig(disk);
  made.storage.write("k", 1, "new");
  await made.time.pass(1000);
  expect(disk.record.get("k")).toBe(text);
  expect(made.status.state).toBe("memory");
  disk.room = Infinity;
  await made.time.pass(10_000);
  expect(dataIn(disk.record, "k")).toBe("new");
  expect(made.status.quarantined.map(({ key }) => made.storage.quarantinedText(key))).toEqual([
    text,
  ]);
});

test("data of a newer app is quarantined before an older one is written over it", async () => {
  const disk = new FakeDisk();
  disk.record.set("k", envelope({ future: true }, 1, 9));
  const made = await openRig(disk);
  made.storage.write("k", 1, "old");
  await made.time.pass(400);
  expect(made.status.quarantined).toMatchObject([{ of: "k", reason: "newer" }]);
  expect(made.storage.quarantinedText(made.status.quarantined[0]?.key ?? "")).toBe(
    envelope({ future: true }, 1, 9),
  );
});

test("what the schema refuses does not replace what stands there, and is kept too", async () => {
  const made = await openRig();
  const isText = (data: unknown) => typeof data === "string";
  made.storage.write("k", 1, "good", isText);
  await made.time.pass(400);
  for (const bad of [1, 2, 3]) {
    made.storage.write("k", 1, bad, isText);
    await made.time.pass(400);
  }
  expect(dataIn(made.disk.record, "k")).toBe("good");
  expect(made.status.quarantined).toMatchObject([{ of: "k", reason: "refused" }]);
  expect(made.storage.quarantinedText(made.status.quarantined[0]?.key ?? "")).toContain('"data":3');
  made.storage.write("k", 1, "better", isText);
  await made.time.pass(400);
  expect(dataIn(made.disk.record, "k")).toBe("better");
});

test("after the download, what was quarantined and its useless original can go", async () => {
  const disk = new FakeDisk();
  disk.record.set("k", envelope("wrong", 1));
  const made = await openRig(disk);
  made.storage.quarantine("k", "invalid");
  made.storage.quarantine("k", "invalid");
  expect(made.status.quarantined).toHaveLength(1);
  made.storage.dismiss(made.status.quarantined[0]?.key ?? "");
  await made.time.pass(400);
  expect(made.status.quarantined).toEqual([]);
  const again = await openRig(disk, made.time);
  expect(again.storage.keys("")).toEqual([]);
});
