import { create } from "zustand";

import { emptyNotes } from "#domain/phone/notes.ts";
import type { PhoneNotes } from "#domain/phone/types.ts";
import { now } from "#platform/clock.ts";

import { door } from "./persist/app.ts";
import { createPhoneRecords } from "./persist/phoneNotes.ts";
import { storageReady } from "./ready.ts";

const records = createPhoneRecords(door);

interface PhoneState {
  /** The plan whose notes are open. */
  notes: PhoneNotes | undefined;
  /** Notes are kept on the device; without it they are gone when the window closes. */
  keep: boolean;
  /** Notes were found that a newer version of the app made: they stay, and nothing is written. */
  newer: boolean;
  open: (plan: string, title: string) => void;
  change: (change: (notes: PhoneNotes) => PhoneNotes) => void;
  setKeep: (keep: boolean) => void;
  /** Wipes what was written about this plan off the device; the answer puts it back. */
  wipe: () => () => void;
}

/** What a participant writes on their own phone about one plan. */
export const usePhone = create<PhoneState>()((set, get) => {
  const save = (notes: PhoneNotes) => {
    if (get().keep && !get().newer) records.save(notes);
  };
  return {
    notes: undefined,
    keep: true,
    newer: false,
    open: (plan, title) => {
      if (get().notes?.plan === plan) return;
      set({ notes: undefined, keep: true, newer: false });
      void storageReady().then(() => {
        if (get().notes?.plan === plan) return;
        const reading = records.load(plan);
        if ("value" in reading) set({ notes: reading.value });
        else set({ notes: emptyNotes(plan, title, now()), newer: reading.error === "newer" });
      });
    },
    change: (change) => {
      const { notes } = get();
      if (!notes) return;
      const next = change(notes);
      if (next === notes) return;
      const touched = { ...next, touchedAt: now() };
      set({ notes: touched });
      save(touched);
    },
    setKeep: (keep) => {
      const { notes, newer } = get();
      set({ keep });
      if (!notes || newer) return;
      if (keep) save(notes);
      else records.wipe(notes.plan);
    },
    wipe: () => {
      const { notes, newer } = get();
      if (!notes) return () => undefined;
      if (!newer) records.wipe(notes.plan);
      set({ notes: emptyNotes(notes.plan, notes.title, now()) });
      return () => {
        if (get().notes?.plan !== notes.plan) return;
        set({ notes });
        save(notes);
      };
    },
  };
});
