import { versioned } from "#domain/files/versioned.ts";
import { isEmpty } from "#domain/phone/notes.ts";
import { PhoneNotesSchema } from "#domain/phone/schema.ts";
import type { PhoneNotes } from "#domain/phone/types.ts";
import type { AppStorage } from "#stores/persist/storage.ts";
import type { Reading } from "#stores/persist/stored.ts";
import { readStored, writeStored } from "#stores/persist/stored.ts";

/** What a participant wrote. */
const kind = versioned({ version: 1, schema: PhoneNotesSchema });

const PHONE = "phone/";

/** What one of the people wrote who had this device in hand. */
export interface FoundNotes {
  /** Tells them apart; empty for the first. */
  writer: string;
  notes: PhoneNotes;
}

/** What participants wrote on this device, one key for each plan and each of them. */
export function createPhoneRecords(storage: AppStorage) {
  const keyOf = (plan: string, writer: string) =>
    PHONE + plan + (writer === "" ? "" : `/${writer}`);
  const load = (plan: string, writer: string): Reading<PhoneNotes> => {
    const reading = readStored(storage, keyOf(plan, writer), kind);
    if ("error" in reading) return reading;
    return reading.value.plan === plan ? reading : { error: "invalid" };
  };
  const remove = (keys: readonly string[]) => {
    const restore = storage.removeAll(keys);
    void storage.erase(keys);
    return restore;
  };
  return {
    /** Whether this device keeps anything that one person wrote about a plan, readable or not. */
    has: (plan: string, writer: string) => storage.get(keyOf(plan, writer)) !== undefined,
    load,
    /** Everything that was written about a plan, the last written first. */
    all(plan: string): FoundNotes[] {
      const first = keyOf(plan, "");
      const keys = storage.keys(first).filter((key) => key === first || key[first.length] === "/");
      const found = keys.flatMap((key) => {
        const writer = key.slice(first.length + 1);
        const reading = load(plan, writer);
        return "value" in reading && !isEmpty(reading.value)
          ? [{ writer, notes: reading.value }]
          : [];
      });
      return found.toSorted((a, b) => b.notes.touchedAt - a.notes.touchedAt);
    },
    save: (notes: PhoneNotes, writer: string) =>
      writeStored(storage, keyOf(notes.plan, writer), kind, notes),
    keyOf,
    /** How many plans there is something about, besides one. */
    others(plan: string): number {
      const plans = storage.keys(PHONE).map((key) => key.slice(PHONE.length).split("/")[0]);
      return new Set(plans.filter((other) => other !== plan)).size;
    },
    /** Takes what one person wrote about a plan off the device, at once. */
    wipe(plan: string, writer: string): void {
      const key = keyOf(plan, writer);
      const room = `quarantine/${key}/`;
      // In the quarantine another writer of this plan has that writer before its time.
      const copies = storage.keys(room).filter((copy) => !copy.slice(room.length).includes("/"));
      remove([...copies, key]);
    },
    /** Takes what anybody wrote about any plan off the device, at once; the answer puts it back. */
    wipeAll: () => remove([...storage.keys(`quarantine/${PHONE}`), ...storage.keys(PHONE)]),
  };
}
