import { create } from "zustand";

import { emptyNotes } from "#domain/phone/notes.ts";
import type { PhoneNotes } from "#domain/phone/types.ts";
import { now } from "#platform/clock.ts";
import { newId } from "#platform/random.ts";
import { readTab, removeTab, writeTab } from "#platform/tabStore.ts";

import { storage } from "./persist/app.ts";
import { createPhoneRecords, type FoundNotes } from "./persist/phoneNotes.ts";
import { onForeignWrite } from "./persist/places.ts";
import { isAwaited, whenStored } from "./persist/ready.ts";

const records = createPhoneRecords(storage);

/** By plan: the mark of the session, who writes in this tab, and when they last did; spaces between them. */
const TAB = "al-doende/phone/";
/** Set in a tab in which somebody chose to keep nothing. It says nothing of what was written. */
const NOTHING = "al-doende/phone-nothing";

/** Milliseconds after which a device that lay aside may be in somebody else's hands. */
const AWAY = 8 * 3_600_000;

/** The plan that was asked for last, and its notes as they were before anything was written here. */
let asked = "";
let begun: PhoneNotes | undefined;

interface PhoneState {
  /** The plan whose notes are open. */
  notes: PhoneNotes | undefined;
  /** Of the session that the link belongs to; empty for the link of a plan. */
  mark: string;
  /** Which of the people who had this device in hand they are of. */
  writer: string;
  /** Written on this device by who was here before; nobody said yet whether that is who is here now. */
  found: readonly FoundNotes[];
  /** Notes are kept on the device; without it they are gone when the page is closed or loaded anew. */
  keep: boolean;
  /** Notes were found that a newer version of the app made: they stay, and nothing is written. */
  newer: boolean;
  /**
   * Opens what was written in this tab about a plan; in another session of it, or after hours in
   * which nothing was written, it is asked first who is there.
   */
  open: (plan: string, title: string, mark: string) => void;
  /** Goes on with what was found, or begins without: that stays where it is. */
  choose: (writer: string | undefined, plan: string, title: string) => void;
  change: (change: (notes: PhoneNotes) => PhoneNotes) => void;
  /** Hands the device on: what was written stays, and it is asked who is there. */
  handOn: () => void;
  setKeep: (keep: boolean) => void;
  /** How many other sessions have something of a participant on this device. */
  others: () => number;
  /**
   * Wipes what was written about this plan off the device, or what participants wrote about any; the
   * answer puts it back.
   */
  wipe: (all?: boolean) => () => void;
}

/** What a participant writes on their own phone about one plan. */
export const usePhone = create<PhoneState>()((set, get) => {
  const remember = (plan: string, writer: string) =>
    writeTab(TAB + plan, `${get().mark} ${writer} ${now()}`);
  /** Who wrote in this tab in the same session, and not long ago. */
  const knownIn = (plan: string, mark: string) => {
    const [session, writer, at] = readTab(TAB + plan)?.split(" ") ?? [];
    return session === mark && now() - Number(at) <= AWAY ? writer : undefined;
  };
  const save = (notes: PhoneNotes) => {
    if (!get().keep || get().newer) return;
    // From here on this tab knows who writes, also after a reload.
    remember(notes.plan, get().writer);
    records.save(notes, get().writer);
  };
  const begin = (plan: string, title: string, writer: string) => {
    if (get().keep) remember(plan, writer);
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
  // Who scans the code again has the session in two tabs: neither writes over the other.
  onForeignWrite((key) => {
    const { notes, writer, keep, newer } = get();
    if (!notes || !keep || newer || key !== records.keyOf(notes.plan, writer)) return;
    const reading = records.load(notes.plan, writer);
    if ("value" in reading) {
      if (reading.value.touchedAt > notes.touchedAt)
        set({ notes: { ...reading.value, at: notes.at } });
    } else if (reading.error === "missing") {
      set({ notes: { ...emptyNotes(notes.plan, notes.title, now()), at: notes.at } });
    }
  });
  return {
    notes: undefined,
    mark: "",
    writer: "",
    found: [],
    keep: true,
    newer: false,
    open: (plan, title, mark) => {
      const { notes: open, found: asking, mark: at, writer, keep: kept, newer: unread } = get();
      const same = at === mark && (open ?? asking[0]?.notes)?.plan === plan;
      // What is kept nowhere would be gone.
      if (same && (!open || !kept || unread || knownIn(plan, mark) === writer)) return;
      asked = `${mark} ${plan}`;
      set({
        notes: undefined,
        mark,
        found: [],
        keep: readTab(NOTHING) === undefined,
        newer: false,
      });
      void whenStored(() => {
        const { notes, keep } = get();
        // Another plan was opened meanwhile, or something was written already.
        if (asked !== `${mark} ${plan}` || (notes && notes !== begun)) return;
        // Whoever keeps nothing has nothing here: what others wrote is not theirs to read.
        const known = keep ? knownIn(plan, mark) : newId();
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
      set({ notes: touched });
      save(touched);
    },
    handOn: () => {
      const { notes, keep } = get();
      if (!notes || !keep) return;
      removeTab(TAB + notes.plan);
      set({ notes: undefined, found: records.all(notes.plan) });
    },
    setKeep: (keep) => {
      const { notes, newer, writer } = get();
      set({ keep });
      if (keep) removeTab(NOTHING);
      else writeTab(NOTHING, "1");
      if (!notes || newer) return;
      if (keep) return save(notes);
      removeTab(TAB + notes.plan);
      records.wipe(notes.plan, writer);
    },
    others: () => records.others(get().notes?.plan ?? ""),
    wipe: (all = false) => {
      const { notes, newer, writer } = get();
      if (!notes) return () => undefined;
      removeTab(TAB + notes.plan);
      const restore = all ? records.wipeAll() : undefined;
      if (!all && !newer) records.wipe(notes.plan, writer);
      set({ notes: emptyNotes(notes.plan, notes.title, now()) });
      return () => {
        restore?.();
        if (get().notes?.plan !== notes.plan) return;
        set({ notes });
        save(notes);
      };
    },
  };
});
