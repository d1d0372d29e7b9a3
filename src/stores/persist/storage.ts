import { encode, decode, isNewer, nextRev, type Envelope } from "#stores/persist/envelope.ts";
import { createQuarantine, isQuarantineKey } from "#stores/persist/quarantine.ts";
import { next, START, toldOf, type StorageEvent } from "#stores/persist/storageMachine.ts";
import { createReplicaQueue } from "#stores/persist/replicaQueue.ts";
import { createSchedule } from "#stores/persist/schedule.ts";
import type { Entry, StorageDeps } from "#stores/persist/storageTypes.ts";
import { within } from "#stores/persist/within.ts";
import type { QuarantineReason, StorageState } from "./storageStatus.ts";

/** How soon something that no place took is tried again. */
const RETRY = 5000;
/** The start does not wait longer than this for the replica. */
const PATIENCE = 1500;
/** A removed key is forgotten after a day, when both places surely know of it. */
const KEEP_TOMBSTONE = 86_400_000;

const GONE = { v: 0, data: undefined, gone: true };

export type AppStorage = ReturnType<typeof createStorage>;

/**
 * Everything that is saved, in memory and in two places; its states are in `storageMachine.ts`. Keys come
 * without the namespace. The way of a text:
 *
 *     typed ──▶ pending: record, replica ──▶ in both
 *       │ `valid` refuses it, it cannot be read, or another one is newer
 *       └──▶ quarantine; what it would be overwritten by waits until that copy is safe
 */
export function createStorage(deps: StorageDeps) {
  const entries = new Map<string, Entry>();
  const schedule = createSchedule(deps.now, deps.later, () => flush());
  const queue = createReplicaQueue({
    ...deps,
    textOf: (key) => entries.get(key)?.text,
    onLanded(changes) {
      if (changes.filter(([key]) => quarantine.release(key)).length > 0) schedule.retry(0);
    },
    onAnswer(took) {
      on(took ? "took" : "refused");
      if (!took) schedule.retry(RETRY);
      report();
    },
  });
  /** Changed since its text was last made. */
  const typed = new Set<string>();
  /** Keys of which a place has another text than we do. */
  const pending = { record: new Set<string>(), replica: queue.pending };
  const quarantine = createQuarantine(entries, deps.now, (copy, data) => {
    put(copy, { v: 1, data, gone: false });
    save(copy);
    queue.send();
    report();
  });
  /** Goes to quarantine with the next save, when all that was found is known. */
  const unusable: [key: string, reason: QuarantineReason, text: string][] = [];
  let state = START;
  let opening: Promise<void> | undefined;
  let isOpen = false;
  let wiped = false;
  let reported = "";

  function on(event: StorageEvent): void {
    state = next(state, event);
  }

  function report(): void {
    const status = { ...toldOf(state), quarantined: quarantine.lines() };
    const text = JSON.stringify(status);
    if (text !== reported) deps.report(status);
    reported = text;
  }

  function put(
    key: string,
    change: Pick<Envelope, "v" | "data" | "gone">,
    valid?: Entry["valid"],
  ): void {
    const old = entries.get(key);
    const at = deps.now();
    const envelope = { ...change, at, rev: nextRev(old?.envelope?.rev, at) };
    entries.set(key, { text: old?.text, base: old?.base, envelope, valid });
    typed.add(key);
  }

  function adopt(key: string, text: string, envelope: Envelope | undefined): void {
    entries.set(key, { envelope, text, base: envelope });
  }

  function save(key: string): void {
    const entry = entries.get(key);
    if (!entry || quarantine.waits(key)) return;
    if (entry.envelope && typed.delete(key)) {
      const text = encode(entry.envelope);
      const refused = !entry.envelope.gone && entry.valid?.(entry.envelope.data) === false;
      if (refused) return quarantine.add(key, "refused", text);
      entry.text = text;
      pending.replica.add(key);
    }
    const { text } = entry;
    const fault = text === undefined ? deps.record.remove(key) : deps.record.write(key, text);
    if (fault) {
      on(fault);
      pending.record.add(key);
    } else {
      pending.record.delete(key);
      quarantine.release(key);
    }
  }

  /** Removed keys free room for the rest, and a copy in quarantine goes before what may replace it. */
  function rank(key: string): number {
    if (entries.get(key)?.envelope?.gone) return 0;
    return isQuarantineKey(key) ? 1 : 2;
  }

  function flush(urgent = false): void {
    schedule.clear();
    for (const found of unusable.splice(0)) quarantine.add(...found);
    const keys = [...new Set([...typed, ...pending.record])];
    for (const key of keys.toSorted((one, other) => rank(one) - rank(other))) save(key);
    if (keys.length > 0 && pending.record.size === 0) on("caughtUp");
    queue.send(urgent);
    if (pending.record.size > 0 || typed.size > 0) schedule.retry(RETRY);
    report();
  }

  /** Takes what a place has, where that is newer than what was found before; what was changed here stays. */
  function take(place: keyof typeof pending, texts: ReadonlyMap<string, string>): void {
    for (const [key, text] of texts) {
      const entry = entries.get(key);
      if (entry?.text === text || (!isOpen && typed.has(key))) continue;
      const theirs = decode(text);
      if (wiped && !entry) put(key, GONE);
      else if (!theirs) {
        if (!entry) adopt(key, text, theirs);
        unusable.push([key, "corrupt", text]);
      } else if (entry?.base && !isNewer(theirs, entry.base)) continue;
      else if (entry?.envelope === entry?.base) {
        adopt(key, text, theirs);
        if (place === "replica") pending.record.add(key);
      } else if (!theirs.gone && !wiped) unusable.push([key, "late", text]);
    }
  }

  /** Nothing of a removed key is to be found in any place. */
  function forget(key: string, entry: Entry): void {
    entries.set(key, { ...entry, text: undefined });
    pending.record.add(key);
    pending.replica.add(key);
  }

  async function open(): Promise<void> {
    const record = deps.record.read();
    if ("problem" in record) on(record.problem);
    const here = "value" in record ? record.value : new Map<string, string>();
    take("record", here);
    const takeReplica = (there: ReadonlyMap<string, string>) => {
      on("read");
      take("replica", there);
      for (const [key, entry] of entries) {
        const { envelope, text } = entry;
        if (!envelope || text === undefined) continue;
        const old = envelope.gone && deps.now() - envelope.at > KEEP_TOMBSTONE;
        if (text !== there.get(key)) pending.replica.add(key);
        else if (old && text === here.get(key)) forget(key, entry);
      }
      // Reported last: who hears that the replica is there reads again.
      flush();
    };
    const reading = deps.replica.read();
    const there = await within(reading, PATIENCE, deps.later);
    if (there) takeReplica(there);
    else {
      on("silent");
      flush();
      reading.then(takeReplica, () => {
        on("unread");
        report();
      });
    }
    isOpen = true;
  }

  function takeForeign(key: string, text: string): void {
    const theirs = decode(text);
    const mine = entries.get(key)?.envelope;
    if (!theirs || typed.has(key) || pending.record.has(key)) return;
    if (!mine || isNewer(theirs, mine)) adopt(key, text, theirs);
    if (isQuarantineKey(key)) report();
  }

  function touched(): void {
    if (deps.isHidden?.()) flush(true);
    else schedule.touch();
  }

  function get(key: string): { version: number; data: unknown } | undefined {
    const envelope = entries.get(key)?.envelope;
    return envelope && !envelope.gone ? { version: envelope.v, data: envelope.data } : undefined;
  }

  function write(key: string, version: number, data: unknown, valid?: Entry["valid"]): void {
    const now = get(key);
    if (now?.version === version && now.data === data) return;
    const text = entries.get(key)?.text;
    if (now && now.version > version && text) quarantine.add(key, "newer", text);
    put(key, { v: version, data, gone: false }, valid);
    touched();
  }

  function remove(key: string): void {
    const entry = entries.get(key);
    if (!entry || entry.envelope?.gone) return;
    put(key, GONE);
    touched();
  }

  async function settle(): Promise<StorageState> {
    flush(true);
    await queue.idle();
    return toldOf(state).state;
  }

  function removeAll(keys: readonly string[]): () => void {
    const was = keys.map((key) => [key, get(key)] as const);
    for (const key of keys) remove(key);
    flush();
    return () => {
      for (const [key, stored] of was) if (stored) write(key, stored.version, stored.data);
      flush();
    };
  }

  deps.onHide?.(() => flush(true));
  deps.onForeign?.(takeForeign);

  return {
    /**
     * Reads both places; may be called more than once. Nothing else works before it is done. A replica that is
     * slow is taken in when it answers, and `StorageStatus.waiting` says so until then.
     */
    open: () => (opening ??= open()),
    get,
    /** Saves within half a second. Data that `valid` refuses never replaces what stands there. */
    write,
    remove,
    /** Removes at once; the answer puts everything back. */
    removeAll,
    /** Removes everything, also the quarantine; true when both places have forgotten it. */
    async wipe() {
      wiped = true;
      quarantine.releaseAll();
      removeAll([...entries.keys()]);
      await settle();
      return pending.record.size === 0 && !queue.busy();
    },
    /**
     * Leaves not even the sign that something was removed, once the replica knows that it was; before that the
     * sign is needed, or it would bring back what the record forgot. What was written again meanwhile stays.
     * Where the replica does not answer, the signs go by themselves after a day.
     */
    async erase(keys: readonly string[]) {
      await settle();
      for (const key of keys) {
        const entry = entries.get(key);
        if (entry?.envelope?.gone && !typed.has(key) && !pending.replica.has(key))
          forget(key, entry);
      }
      flush();
    },
    /** Keys that stand there, also those of which the text cannot be read. */
    keys: (prefix: string) =>
      [...entries].flatMap(([key, { envelope }]) =>
        key.startsWith(prefix) && !envelope?.gone ? [key] : [],
      ),
    /** Saves now. */
    flush: () => flush(),
    /** Saves now, waits for the replica, and answers how saving goes. */
    settle,
    /** Keeps the exact text of something that cannot be used, before anything may overwrite it. */
    quarantine(key: string, reason: QuarantineReason) {
      const text = entries.get(key)?.text;
      if (text !== undefined) quarantine.add(key, reason, text);
    },
    /** The exact text of something in quarantine. */
    quarantinedText: quarantine.textOf,
    /** Drops a copy in quarantine, and the useless original with it; for after the download. */
    dismiss(copy: string) {
      const original = quarantine.originalOf(copy);
      if (original !== undefined) remove(original);
      remove(copy);
    },
  };
}
