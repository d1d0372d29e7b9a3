import type { LocalProblem } from "#platform/localStore.ts";
import type { StorageDeps } from "#stores/persist/storageTypes.ts";
import type { StorageStatus } from "#stores/persist/storageStatus.ts";
import { createStorage } from "#stores/persist/storage.ts";

/** A clock that only moves when it is told to. */
export class FakeTime {
  now = 1_700_000_000_000;
  private timers: { at: number; callback: () => void }[] = [];

  later = (callback: () => void, delay: number): (() => void) => {
    const timer = { at: this.now + delay, callback };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((one) => one !== timer);
    };
  };

  /** Goes on by some milliseconds, and lets what was promised happen. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    for (;;) {
      await breathe();
      const due = this.timers.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.timers = this.timers.filter((one) => one !== due);
      this.now = Math.max(this.now, due.at);
      due.callback();
    }
    this.now = end;
  }
}

export async function breathe(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
}

/** What a browser keeps, with switches for what can go wrong. */
export class FakeDisk {
  record = new Map<string, string>();
  replica = new Map<string, string>();
  /** Why localStorage refuses, or how many characters fit. */
  recordFault: LocalProblem | undefined;
  room = Infinity;
  replicaWorks = true;
  replicaHangs = false;
  /** The replica's answers wait for this. */
  replicaGate: Promise<void> = Promise.resolve();
  writes: string[] = [];
  replicaWrites = 0;
}

export interface Rig {
  time: FakeTime;
  disk: FakeDisk;
  storage: ReturnType<typeof createStorage>;
  status: StorageStatus;
  /** Hears every status. */
  watch?: (status: StorageStatus) => void;
  hide: () => void;
  foreign: (key: string, text: string) => void;
  hidden: boolean;
}

/** A storage on fake places. A killed browser is a new rig on the same disk. */
export function rig(disk = new FakeDisk(), time = new FakeTime()): Rig {
  const hiding: (() => void)[] = [];
  const listening: ((key: string, text: string) => void)[] = [];
  const made: Omit<Rig, "storage"> = {
    time,
    disk,
    hidden: false,
    status: { state: "ok", secondCopy: true, waiting: false, quarantined: [] },
    hide: () => {
      for (const callback of hiding) callback();
    },
    foreign: (key, text) => {
      for (const callback of listening) callback(key, text);
    },
  };
  const size = () =>
    [...disk.record].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  const deps: StorageDeps = {
    now: () => time.now,
    later: time.later,
    report: (status) => {
      made.status = status;
      made.watch?.(status);
    },
    onHide: (callback) => void hiding.push(callback),
    isHidden: () => made.hidden,
    onForeign: (callback) => void listening.push(callback),
    record: {
      read: () =>
        disk.recordFault === "forbidden"
          ? { problem: "forbidden" }
          : { value: new Map(disk.record) },
      write: (key, text) => {
        if (disk.recordFault) return disk.recordFault;
        const old = disk.record.get(key);
        const freed = old === undefined ? 0 : key.length + old.length;
        if (size() - freed + key.length + text.length > disk.room) return "full";
        disk.record.set(key, text);
        disk.writes.push(key);
        return undefined;
      },
      remove: (key) => {
        if (disk.recordFault === "forbidden") return "forbidden";
        disk.record.delete(key);
        return undefined;
      },
    },
    replica: {
      read: async () => {
        if (!disk.replicaWorks) throw new Error("no replica");
        // As IndexedDB does: what is read is what stood there when the question was asked.
        const found = new Map(disk.replica);
        await disk.replicaGate;
        return found;
      },
      write: async (changes) => {
        if (!disk.replicaWorks) throw new Error("no replica");
        if (disk.replicaHangs) await new Promise(() => {});
        disk.replicaWrites += 1;
        await disk.replicaGate;
        for (const [key, text] of changes) {
          if (text === undefined) disk.replica.delete(key);
          else disk.replica.set(key, text);
        }
      },
    },
  };
  return Object.assign(made, { storage: createStorage(deps) });
}

/** A rig that is open. */
export async function openRig(disk?: FakeDisk, time?: FakeTime): Promise<Rig> {
  const made = rig(disk, time);
  const opening = made.storage.open();
  await made.time.pass(0);
  await opening;
  return made;
}

/** A rig on a disk of which the replica did not answer in time; `answer` lets it. */
export async function lateRig(disk: FakeDisk): Promise<Rig & { answer: () => Promise<void> }> {
  let open = () => {};
  disk.replicaGate = new Promise((resolve) => {
    open = resolve;
  });
  const made = rig(disk);
  const opening = made.storage.open();
  await made.time.pass(1500);
  await opening;
  return Object.assign(made, {
    answer: async () => {
      open();
      await made.time.pass(400);
    },
  });
}

/** The data under a key in one place, past its envelope. */
export function dataIn(place: Map<string, string>, key: string): unknown {
  const text = place.get(key);
  return text === undefined ? undefined : (JSON.parse(text) as { data?: unknown }).data;
}

export function envelope(data: unknown, rev: number, v = 1, at = rev): string {
  return JSON.stringify({ v, at, rev, data });
}
