import { versioned } from "#domain/files/versioned.ts";
import { isEmpty } from "#domain/phone/notes.ts";
import { PhoneNotesSchema } from "#domain/phone/schema.ts";
import type { PhoneNotes } from "#domain/phone/types.ts";
import type { AppStorage } from "#stores/persist/storageTypes.ts";
import type { Reading } from "#stores/persist/record.ts";
import { readRecord, writeRecord } from "#stores/persist/record.ts";

/** What a participant wrote. */
const kind = versioned({ version: 1, schema: PhoneNotesSchema });

const PHONE = "phone/";

/** What one of the people wrote who had this device in hand. */
export interface FoundNotes {
  /** Tells them apart; empty for the first. */
  writer: string;
  notes: PhoneNotes;
}

interface PhoneRecords {
  /** Whether this device keeps anything that one person wrote about a plan, readable or not. */
  has: (plan: string, writer: string) => boolean;
  load: (plan: string, writer: string) => Reading<PhoneNotes>;
  /** Everything that was written about a plan, the last written first. */
  all: (plan: string) => FoundNotes[];
  save: (notes: PhoneNotes, writer: string) => void;
  keyOf: (plan: string, writer: string) => string;
  /** How many plans there is something about, besides one. */
  others: (plan: string) => number;
  /** Takes what one person wrote about a plan off the device, at once. */
  wipe: (plan: string, writer: string) => void;
  /** Takes what anybody wrote about any plan off the device, at once; the answer puts it back. */
  wipeAll: () => () => void;
}

/** What participants wrote on this device, one key for each plan and each of them. */
export function createPhoneRecords(
  storage: AppStorage,
  erase: (storage: AppStorage, keys: readonly string[]) => Promise<void>,
): PhoneRecords {
  const keyOf = (plan: string, writer: string) =>
    PHONE + plan + (writer === "" ? "" : `/${writer}`);
  const load = (plan: string, writer: string): Reading<PhoneNotes> => {
    const reading = readRecord(storage, keyOf(plan, writer), kind);
    if ("error" in reading) return reading;
    return reading.value.plan === plan ? reading : { error: "invalid" };
  };
  const remove = (keys: readonly string[]) => {
    for (const key of keys) storage.remove(key);
    storage.flush();
    void erase(storage, keys);
  };
  return {
    has: (plan, writer) => storage.get(keyOf(plan, writer)) !== undefined,
    load,
    all: (plan) => {
      const first = keyOf(plan, "");
      return storage
        .keys(first)
        .filter((key) => key === first || key[first.length] === "/")
        .flatMap((key) => {
          const writer = key.slice(first.length + 1);
          const reading = load(plan, writer);
          return "value" in reading && !isEmpty(reading.value)
            ? [{ writer, notes: reading.value }]
            : [];
        })
        .toSorted((a, b) => b.notes.touchedAt - a.notes.touchedAt);
    },
    save: (notes, writer) => writeRecord(storage, keyOf(notes.plan, writer), kind, notes),
    keyOf,
    others: (plan) => {
      const plans = storage.keys(PHONE).map((key) => key.slice(PHONE.length).split("/")[0]);
      return new Set(plans.filter((other) => other !== plan)).size;
    },
    wipe: (plan, writer) => {
      const key = keyOf(plan, writer);
      const quarantined = `quarantine/${key}/`;
      // What was quarantined of another writer has that writer before its time.
      const copies = storage
        .keys(quarantined)
        .filter((copy) => !copy.slice(quarantined.length).includes("/"));
      remove([...copies, key]);
    },
    wipeAll: () => {
      const keys = [...storage.keys(`quarantine/${PHONE}`), ...storage.keys(PHONE)];
      const was = keys.map((key) => [key, storage.get(key)] as const);
      remove(keys);
      return () => {
        for (const [key, stored] of was)
          if (stored) storage.write(key, stored.version, stored.data);
      };
    },
  };
}
