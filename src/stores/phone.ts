import { create } from "zustand";

import { emptyNotes } from "#domain/phone/notes.ts";
import type { PhoneNotes } from "#domain/phone/types.ts";
import { now } from "#platform/clock.ts";
import { newId } from "#platform/random.ts";
import { readTab, writeTab } from "#platform/tabStore.ts";

import { door } from "./persist/app.ts";
import { createPhoneRecords, type FoundNotes } from "./persist/phoneNotes.ts";
import { isAwaited, whenStored } from "./ready.ts";

const records = createPhoneRecords(door);

const TAB = "al-doende/phone/";

/** The plan that was asked for last, and its notes as they were before anything was written here. */
let asked = "";
let begun: PhoneNotes | undefined;

interface PhoneState {
  /** The plan whose notes are open. */
  notes: PhoneNotes | undefined;
  /** Which of the people who had this device in hand they are of. */
  writer: string;
  /** Written on this device by who was here before; nobody said yet whether that is who is here now. */
  found: readonly FoundNotes[];
  /** Notes are kept on the device; without it they are gone when the window closes. */
  keep: boolean;
  /** Notes were found that a newer version of the app made: they stay, and nothing is written. */
  newer: boolean;
  open: (plan: string, title: string) => void;
  /** Goes on with what was found, or begins without: that stays where it is. */
  choose: (writer: string | undefined, plan: string, title: string) => void;
  change: (change: (notes: PhoneNotes) => PhoneNotes) => void;
  setKeep: (keep: boolean) => void;
  /** Wipes what was written about this plan off the device; the answer puts it back. */
  wipe: () => () => void;
}

/** What a participant writes on their own phone about one plan. */
export const usePhone = create<PhoneState>()((set, get) => {
  const save = (notes: PhoneNotes) => {
    if (get().keep && !get().newer) records.save(notes, get().writer);
  };
  /** From here on this tab knows who writes, also after a reload. */
  const begin = (plan: string, title: string, writer: string) => {
    writeTab(TAB + plan, writer);
    const reading = records.load(plan, writer);
    const newer = "error" in reading && reading.error === "newer";
    begun = "value" in reading ? reading.value : emptyNotes(plan, title, now());
    set({ notes: begun, writer, newer, found: [] });
  };
  /** Nothing was found yet: who writes now does not write over what the second copy may still hold. */
  const beginBeside = (plan: string, title: string) => {
    begun = emptyNotes(plan, title, now());
    set({ notes: begun, writer: newId(), newer: false, found: [] });
  };
  return {
    notes: undefined,
    writer: "",
    found: [],
    keep: true,
    newer: false,
    open: (plan, title) => {
      if (get().notes?.plan === plan) return;
      asked = plan;
      set({ notes: undefined, found: [], keep: true, newer: false });
      void whenStored(() => {
        const { notes } = get();
        // Another plan was opened meanwhile, or something was written already.
        if (asked !== plan || (notes && notes !== begun)) return;
        const known = readTab(TAB + plan);
        const found = known === undefined ? records.all(plan) : [];
        if (found.length > 0) set({ found, notes: undefined });
        else if (isAwaited() && !records.has(plan, known ?? "")) beginBeside(plan, title);
        else begin(plan, title, known ?? "");
      });
    },
    choose: (writer, plan, title) => begin(plan, title, writer ?? newId()),
    change: (change) => {
      const { notes } = get();
      if (!notes) return;
      const next = change(notes);
      if (next === notes) return;
      const touched = { ...next, touchedAt: now() };
      if (notes === begun) writeTab(TAB + notes.plan, get().writer);
      set({ notes: touched });
      save(touched);
    },
    setKeep: (keep) => {
      const { notes, newer, writer } = get();
      set({ keep });
      if (!notes || newer) return;
      if (keep) save(notes);
      else records.wipe(notes.plan, writer);
    },
    wipe: () => {
      const { notes, newer, writer } = get();
      if (!notes) return () => undefined;
      if (!newer) records.wipe(notes.plan, writer);
      set({ notes: emptyNotes(notes.plan, notes.title, now()) });
      return () => {
        if (get().notes?.plan !== notes.plan) return;
        set({ notes });
        save(notes);
      };
    },
  };
});
