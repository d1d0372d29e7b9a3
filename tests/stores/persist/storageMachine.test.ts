import fc from "fast-check";
import { expect, test } from "vitest";

import {
  next,
  START,
  toldOf,
  type StorageEvent,
  type StorageState,
} from "#stores/persist/storageMachine.ts";

import { FakeDisk, FakeTime, openRig, rig, type Rig } from "./fakes.ts";

const events = [
  "full",
  "forbidden",
  "caughtUp",
  "read",
  "silent",
  "unread",
  "took",
  "refused",
] as const;
const after = (...order: StorageEvent[]): StorageState => order.reduce(next, START);

test.each([
  [[], "ok", true, false],
  [["read"], "ok", true, false],
  [["silent"], "ok", false, true],
  [["silent", "read"], "ok", true, false],
  [["silent", "unread"], "ok", false, false],
  [["read", "refused"], "ok", false, false],
  [["read", "refused", "took"], "ok", true, false],
  [["read", "full"], "full", true, false],
  [["read", "full", "refused"], "memory", false, false],
  [["read", "full", "refused", "caughtUp"], "ok", false, false],
  [["silent", "forbidden"], "memory", false, true],
  [["silent", "forbidden", "read"], "forbidden", true, false],
] as const)("after %j saving is %s", (order, state, secondCopy, waiting) => {
  expect(toldOf(after(...order))).toEqual({ state, secondCopy, waiting });
});

test("in whatever order things happen, the last word of each place is what is told", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...events)), (order) => {
      const { state, secondCopy, waiting } = toldOf(after(...order));
      const last = (...of: StorageEvent[]) => order.filter((event) => of.includes(event)).at(-1);
      const fault = last("full", "forbidden", "caughtUp") ?? "caughtUp";
      expect(state === "ok").toBe(fault === "caughtUp");
      expect(state === "memory").toBe(fault !== "caughtUp" && !secondCopy);
      // It is waited for from the moment that it was silent until it has answered, once.
      const first = order.find((event) => ["read", "silent", "unread"].includes(event));
      const answered = order.slice(order.indexOf("silent")).some((event) => /read/u.test(event));
      expect(waiting).toBe(first === "silent" && !answered);
    }),
  );
});

const fault = fc.oneof(
  fc.record({ type: fc.constant("type" as const), key: fc.constantFrom("a", "b") }),
  fc.record({ type: fc.constant("remove" as const), key: fc.constantFrom("a", "b") }),
  fc.record({
    type: fc.constant("wait" as const),
    time: fc.constantFrom(100, 400, 3000, 6000, 20_000),
  }),
  fc.record({ type: fc.constant("room" as const), room: fc.constantFrom(0, 60, 120, Infinity) }),
  fc.record({
    type: fc.constant("record" as const),
    fault: fc.constantFrom("forbidden" as const, undefined),
  }),
  fc.record({
    type: fc.constant("replica" as const),
    how: fc.constantFrom("works", "refuses", "hangs"),
  }),
  fc.record({ type: fc.constant("hide" as const) }),
);
type Fault = typeof fault extends fc.Arbitrary<infer T> ? T : never;

/** Does one thing to a device; answers nothing. */
async function happen(made: Rig, one: Fault, text: string): Promise<void> {
  const { disk, storage, time } = made;
  if (one.type === "type") storage.write(one.key, 1, text);
  if (one.type === "remove") storage.remove(one.key);
  if (one.type === "wait") await time.pass(one.time);
  if (one.type === "room") disk.room = one.room;
  if (one.type === "record") disk.recordFault = one.fault;
  if (one.type === "replica") {
    disk.replicaWorks = one.how !== "refuses";
    disk.replicaHangs = one.how === "hangs";
  }
  if (one.type === "hide") made.hide();
}

/** What a place says of a key: its text, "gone", or nothing. */
function said(place: Map<string, string>, key: string): unknown {
  const found = JSON.parse(place.get(key) ?? "{}") as { data?: unknown; gone?: boolean };
  return found.gone === true ? "gone" : found.data;
}

test("after any order of faults the last thing typed is in the record, or in the replica, or told", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fault, { maxLength: 25 }), async (order) => {
      const made = await openRig();
      const typed = new Map<string, string>();
      for (const [index, one] of order.entries()) {
        await happen(made, one, `text ${index}`);
        if (one.type === "type") typed.set(one.key, `text ${index}`);
        if (one.type === "remove" && typed.has(one.key)) typed.set(one.key, "gone");
        for (const [key, text] of typed) {
          const now = made.storage.get(key)?.data;
          expect(now).toBe(text === "gone" ? undefined : text);
        }
      }
      // A save, and what is under way ends or is given up.
      await made.time.pass(500);
      const settling = made.storage.settle();
      await made.time.pass(3000);
      const state = await settling;
      expect(made.status.state).toBe(state);
      const { disk } = made;
      for (const [key, text] of typed) {
        const inRecord = said(disk.record, key) === text;
        const inReplica = said(disk.replica, key) === text;
        if (state === "ok") expect(inRecord).toBe(true);
        else if (state !== "memory") expect(inRecord || inReplica).toBe(true);
        if (made.status.secondCopy) expect(inReplica).toBe(true);
      }
      // When the faults are over both have it; and so has whoever starts anew after a kill.
      Object.assign(disk, { room: Infinity, recordFault: undefined });
      Object.assign(disk, { replicaWorks: true, replicaHangs: false });
      await made.time.pass(10_000);
      expect(made.status).toMatchObject({ state: "ok", secondCopy: true });
      const again = await openRig(disk, made.time);
      for (const [key, text] of typed) {
        expect([said(disk.record, key), said(disk.replica, key)]).toEqual([text, text]);
        expect(again.storage.get(key)?.data).toBe(text === "gone" ? undefined : text);
      }
    }),
    { numRuns: 150 },
  );
});

test("after any kill nothing that was in one of the places is lost, however late the replica is", async () => {
  const step = fc.record({ faults: fc.array(fault, { maxLength: 8 }), late: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 4 }), async (starts) => {
      const disk = new FakeDisk();
      const time = new FakeTime();
      for (const [index, { faults, late }] of starts.entries()) {
        const readable = disk.recordFault === undefined ? [disk.record] : [];
        const replicas = disk.replicaWorks ? [disk.replica] : [];
        const revOf = (place: Map<string, string>, key: string) =>
          (JSON.parse(place.get(key) ?? '{"rev":0}') as { rev: number }).rev;
        const best = (key: string) =>
          [...readable, ...replicas].toSorted((a, b) => revOf(b, key) - revOf(a, key))[0];
        const nothing = new Map<string, string>();
        const stood = ["a", "b"].map((key) => [key, said(best(key) ?? nothing, key)] as const);
        let answer = () => {};
        if (late) disk.replicaGate = new Promise((resolve) => (answer = resolve));
        const made = rig(disk, time);
        const opening = made.storage.open();
        await time.pass(1500);
        await opening;
        answer();
        disk.replicaGate = Promise.resolve();
        await time.pass(0);
        for (const [key, text] of stood) {
          expect(made.storage.get(key)?.data).toBe(text === "gone" ? undefined : text);
        }
        for (const [at, one] of faults.entries()) await happen(made, one, `text ${index} ${at}`);
      }
    }),
    { numRuns: 100 },
  );
});
