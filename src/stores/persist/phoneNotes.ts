import { PhoneNotesSchema } from "#domain/phone/schema.ts";
import type { PhoneNotes } from "#domain/phone/types.ts";
import type { Door } from "#stores/persist/doorTypes.ts";
import type { Kind, Reading } from "#stores/persist/record.ts";
import { readRecord, writeRecord } from "#stores/persist/record.ts";

/** Version of what a participant wrote. */
const VERSION = 1;

const kind: Kind<PhoneNotes> = {
  version: VERSION,
  schema: PhoneNotesSchema,
  migrate: (version, data) =>
    version > VERSION ? { error: "newer" } : version === VERSION ? { data } : { error: "invalid" },
};

const PHONE = "phone/";

interface PhoneRecords {
  load: (plan: string) => Reading<PhoneNotes>;
  save: (notes: PhoneNotes) => void;
  /** Takes the notes about a plan off the device, at once. */
  wipe: (plan: string) => void;
}

/** What participants wrote on this device, one key for each plan. */
export function createPhoneRecords(door: Door): PhoneRecords {
  const keyOf = (plan: string) => PHONE + plan;
  return {
    load: (plan) => {
      const reading = readRecord(door, keyOf(plan), kind);
      if ("error" in reading) return reading;
      return reading.value.plan === plan ? reading : { error: "invalid" };
    },
    save: (notes) => writeRecord(door, keyOf(notes.plan), kind, notes),
    wipe: (plan) => {
      door.remove(keyOf(plan));
      door.flush();
    },
  };
}
