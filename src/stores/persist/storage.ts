import {
  quarantineData,
  quarantineKey,
  quarantinedOf,
  contentOf,
  isQuarantineKey,
} from "#stores/persist/quarantine.ts";
import type { AppStorage, StorageDeps, Entry, RecordFault } from "#stores/persist/storageTypes.ts";
import type { Envelope } from "#stores/persist/envelope.ts";
import { decode, encode, isNewer, nextRev } from "#stores/persist/envelope.ts";
import { merge } from "#stores/persist/merge.ts";
import { createReplicaQueue } from "#stores/persist/replicaQueue.ts";
import { createSchedule } from "#stores/persist/schedule.ts";
import type { QuarantineReason, StorageStatus } from "#stores/storageStatus.ts";

/** The start does not wait longer than this for the replica. */
const REPLICA_PATIENCE = 1500;
/** How soon something that no place took is tried again. */
const RETRY = 5000;

/** Removed keys free room for the rest, and what was quarantined goes before what may replace it. */
function rank(key: string, entry: Entry | undefined): number {
  if (entry?.envelope?.gone) return 0;
  return isQuarantineKey(key) ? 1 : 2;
}

/** Makes the one storage to storage: everything in memory, saved to two places. */
export function createStorage(deps: StorageDeps): AppStorage {
  const entries = new Map<string, Entry>();
  /** Changed since the last save. */
  const dirty = new Set<string>();
  /** Not in the first place, which did not take it or has an older one. */
  const owed = new Set<string>();
  /** Keys that must not be overwritten before their copy is safe, with the key of that copy. */
  const guards = new Map<string, string>();
  /** Where the last thing is kept that a key refused: only the last one counts. */
  const refusals = new Map<string, string>();
  let fault: RecordFault | undefined;
  let replicaHealthy = true;
  /** The replica was asked at the start, and has said nothing yet. */
  let waiting = false;
  let opening: Promise<void> | undefined;
  let wiped = false;
  let told = "";

  const schedule = createSchedule(deps.now, deps.later, () => flush());
  const queue = createReplicaQueue(deps.replica, {
    later: deps.later,
    textOf: (key) => entries.get(key)?.saved,
    onHealth(healthy) {
      replicaHealthy = healthy;
      if (!healthy) schedule.retry(RETRY);
      report();
    },
    onLanded(changes) {
      let freed = false;
      for (const [key] of changes) freed = free(key) || freed;
      if (freed) schedule.retry(0);
    },
  });

  function report(): void {
    const quarantined = [...entries].flatMap(
      ([key, entry]) => quarantinedOf(key, entry.envelope) ?? [],
    );
    const state = fault && !replicaHealthy ? "memory" : (fault ?? "ok");
    const status: StorageStatus = { state, secondCopy: replicaHealthy, waiting, quarantined };
    const telling = JSON.stringify(status);
    if (telling === told) return;
    told = telling;
    deps.report(status);
  }

  /** A copy is safe: what it was made of may be overwritten. */
  function free(landed: string): boolean {
    if (!isQuarantineKey(landed)) return false;
    const keys = [...guards].filter(([, copy]) => copy === landed).map(([key]) => key);
    for (const key of keys) guards.delete(key);
    return keys.length > 0;
  }

  function put(key: string, change: Pick<Envelope, "v" | "data" | "gone">): Entry {
    const old = entries.get(key);
    const at = deps.now();
    const entry: Entry = {
      envelope: { ...change, at, rev: nextRev(old?.envelope?.rev, at) },
      saved: old?.saved,
      base: old?.base,
    };
    entries.set(key, entry);
    dirty.add(key);
    return entry;
  }

  /** Brings one key to both places; whether the first one took it. */
  function save(key: string): boolean {
    const entry = entries.get(key);
    if (!entry?.envelope || guards.has(key)) return false;
    if (dirty.delete(key)) {
      const { data, gone } = entry.envelope;
      if (entry.valid && !gone && !entry.valid(data)) {
        quarantine(key, "refused", encode(entry.envelope));
        return false;
      }
      entry.saved = encode(entry.envelope);
      queue.add(key);
    }
    if (entry.saved === undefined) return false;
    const problem = deps.record.write(key, entry.saved);
    if (problem) {
      fault = problem;
      owed.add(key);
      return false;
    }
    owed.delete(key);
    free(key);
    return true;
  }

  function flush(urgent = false): void {
    schedule.clear();
    let took = false;
    const keys = [...new Set([...dirty, ...owed])];
    keys.sort((one, other) => rank(one, entries.get(one)) - rank(other, entries.get(other)));
    for (const key of keys) took = save(key) || took;
    if (took && owed.size === 0) fault = undefined;
    queue.send(urgent);
    if (owed.size > 0 || dirty.size > 0) schedule.retry(RETRY);
    report();
  }

  function quarantine(key: string, reason: QuarantineReason, text: string): void {
    if (isQuarantineKey(key)) return;
    const content = contentOf(text);
    const isKept = [...entries].some(([name, { envelope }]) => {
      const kept = quarantinedOf(name, envelope)?.of === key && quarantineData(envelope)?.text;
      return typeof kept === "string" && contentOf(kept) === content;
    });
    if (isKept) return;
    const again = reason === "refused" ? refusals.get(key) : undefined;
    const copy = again ?? quarantineKey(key, deps.now(), (name) => entries.has(name));
    put(copy, { v: 1, data: { reason, text }, gone: false });
    // What is refused was never written, so there is nothing to guard.
    if (reason === "refused") refusals.set(key, copy);
    else guards.set(key, copy);
    save(copy);
    queue.send();
    report();
  }

  function adopt(key: string, text: string, envelope: Envelope | undefined): void {
    entries.set(key, { envelope, saved: text, base: envelope });
  }

  async function read(): Promise<void> {
    const local = deps.record.read();
    if ("problem" in local) fault = local.problem;
    const reading = deps.replica.read();
    const replica = await new Promise<Map<string, string> | undefined>((resolve) => {
      const cancel = deps.later(() => resolve(undefined), REPLICA_PATIENCE);
      const failed = () => resolve(undefined);
      reading.then(resolve, failed).finally(cancel).catch(failed);
    });
    const here = "value" in local ? local.value : new Map<string, string>();
    const merged = merge(here, replica ?? new Map<string, string>(), deps.now());
    for (const [key, { text, envelope }] of merged.found) {
      if (!dirty.has(key)) adopt(key, text, envelope);
    }
    for (const { key, text } of merged.corrupt) quarantine(key, "corrupt", text);
    for (const key of merged.healRecord) owed.add(key);
    for (const key of merged.forget) {
      deps.record.remove(key);
      queue.add(key);
    }
    if (replica) {
      for (const key of merged.healReplica) queue.add(key);
    } else {
      replicaHealthy = false;
      waiting = true;
      reading.then(takeLate, () => {
        waiting = false;
        report();
      });
    }
    flush();
  }

  /**
   * The replica came after we had gone on: what is newer there is taken as it would have been in time, but
   * for what was changed here meanwhile. That stays, and the other is kept beside it.
   */
  function takeLate(replica: Map<string, string>): void {
    replicaHealthy = true;
    for (const [key, text] of replica) {
      const entry = entries.get(key);
      const theirs = decode(text);
      if (!entry && wiped) put(key, { v: 0, data: undefined, gone: true });
      else if (!entry) {
        adopt(key, text, theirs);
        if (theirs) owed.add(key);
        else quarantine(key, "corrupt", text);
      } else if (!theirs) quarantine(key, "corrupt", text);
      else if (!entry.base || isNewer(theirs, entry.base)) {
        if (entry.envelope === entry.base) {
          adopt(key, text, theirs);
          owed.add(key);
        } else if (!theirs.gone && !wiped) quarantine(key, "late", text);
      }
    }
    for (const [key, entry] of entries) if (entry.saved !== replica.get(key)) queue.add(key);
    // Told last: who hears of it reads again.
    waiting = false;
    flush();
  }

  function takeForeign(key: string, text: string): void {
    const theirs = decode(text);
    const mine = entries.get(key)?.envelope;
    if (!theirs || dirty.has(key) || owed.has(key)) return;
    if (!mine || isNewer(theirs, mine)) adopt(key, text, theirs);
    if (isQuarantineKey(key)) report();
  }

  function touched(): void {
    if (deps.isHidden?.()) flush(true);
    else schedule.touch();
  }

  function remove(key: string): void {
    const entry = entries.get(key);
    if (!entry || entry.envelope?.gone) return;
    put(key, { v: 0, data: undefined, gone: true });
    touched();
  }

  async function settle(): Promise<boolean> {
    flush(true);
    await queue.idle();
    return fault === undefined || replicaHealthy;
  }

  deps.onHide?.(() => flush(true));
  deps.onForeign?.(takeForeign);

  return {
    open: () => (opening ??= read()),
    get(key) {
      const entry = entries.get(key);
      if (!entry?.envelope || entry.envelope.gone) return undefined;
      return { version: entry.envelope.v, data: entry.envelope.data };
    },
    write(key, version, data, valid) {
      const old = entries.get(key);
      const {
        v,
        data: before,
        gone,
      } = old?.envelope ?? { v: version, data: undefined, gone: true };
      if (!gone && v === version && before === data) return;
      if (!gone && v > version && old?.saved) quarantine(key, "newer", old.saved);
      put(key, { v: version, data, gone: false }).valid = valid;
      touched();
    },
    remove,
    async wipe() {
      wiped = true;
      guards.clear();
      for (const key of entries.keys()) remove(key);
      await settle();
      return owed.size === 0 && !queue.busy();
    },
    keys: (prefix) =>
      [...entries].flatMap(([key, { envelope }]) =>
        key.startsWith(prefix) && !envelope?.gone ? [key] : [],
      ),
    flush: () => flush(),
    settle,
    quarantine(key, reason) {
      const text = entries.get(key)?.saved;
      if (text !== undefined) quarantine(key, reason, text);
    },
    quarantinedText: (key) => quarantineData(entries.get(key)?.envelope)?.text,
    dismiss(key) {
      const quarantined = quarantinedOf(key, entries.get(key)?.envelope);
      const original = entries.get(quarantined?.of ?? "");
      const useless = quarantined?.reason === "corrupt" || quarantined?.reason === "invalid";
      const text = quarantineData(entries.get(key)?.envelope)?.text;
      if (
        quarantined &&
        useless &&
        text !== undefined &&
        contentOf(original?.saved ?? "") === contentOf(text)
      ) {
        remove(quarantined.of);
      }
      remove(key);
    },
  };
}
