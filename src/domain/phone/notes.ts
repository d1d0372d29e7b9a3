import type { Timer } from "#domain/timer/timer.ts";
import type { Entry, PhoneNotes, Pledge } from "./types.ts";

/** An empty set of notes about a plan. `now` is milliseconds since the epoch. */
export function emptyNotes(plan: string, title: string, now: number): PhoneNotes {
  return {
    plan,
    title,
    createdAt: now,
    touchedAt: now,
    entries: {},
    drafts: {},
    votes: {},
    sides: {},
    timers: {},
    pledge: { text: "", day: "" },
    at: "",
  };
}

const NONE: readonly Entry[] = [];

/** What a record itself holds: a step may be called "constructor". */
function own<T>(record: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** What was written under a key, in the order in which it was written. */
export function entriesOf(notes: PhoneNotes, key: string): readonly Entry[] {
  return own(notes.entries, key) ?? NONE;
}

/** The field in which an entry is typed: one per page, column and entry that it belongs to. */
export function fieldOf(key: string, { column = "", parent = "" }: Partial<Entry> = {}): string {
  return [key, column, parent].join("|");
}

export function draftOf(notes: PhoneNotes, field: string): string {
  return own(notes.drafts, field) ?? "";
}

/** Keeps what is being typed, as it is typed. */
export function setDraft(notes: PhoneNotes, field: string, text: string): PhoneNotes {
  if (draftOf(notes, field) === text) return notes;
  const { [field]: _was, ...rest } = notes.drafts;
  return { ...notes, drafts: text === "" ? rest : { ...rest, [field]: text } };
}

/** Adds what was typed and empties its field. A blank text adds nothing and stays where it is. */
export function addEntry(notes: PhoneNotes, key: string, entry: Entry): PhoneNotes {
  const text = entry.text.trim();
  if (text === "") return notes;
  const entries = { ...notes.entries, [key]: [...entriesOf(notes, key), { ...entry, text }] };
  return setDraft({ ...notes, entries }, fieldOf(key, entry), "");
}

/** Changes an entry; a blank text keeps the old one. */
export function changeEntry(
  notes: PhoneNotes,
  key: string,
  id: string,
  change: Partial<Pick<Entry, "text" | "term" | "column">>,
): PhoneNotes {
  const text = change.text?.trim();
  const entries = entriesOf(notes, key).map((entry) =>
    entry.id === id ? { ...entry, ...change, text: text || entry.text } : entry,
  );
  return { ...notes, entries: { ...notes.entries, [key]: entries } };
}

/** Takes an entry out, with all that belongs to it: the drawbacks of a way, the ways round those. */
export function removeEntry(notes: PhoneNotes, id: string): PhoneNotes {
  const gone = new Set([id]);
  const all = Object.values(notes.entries).flat();
  for (let before = 0; before !== gone.size;) {
    before = gone.size;
    for (const entry of all) {
      if (entry.parent !== undefined && gone.has(entry.parent)) gone.add(entry.id);
    }
  }
  const entries = Object.fromEntries(
    Object.entries(notes.entries).map(([key, list]) => [
      key,
      list.filter((entry) => !gone.has(entry.id)),
    ]),
  );
  const drafts = Object.fromEntries(
    Object.entries(notes.drafts).filter(([field]) => !gone.has(field.split("|")[2] ?? "")),
  );
  return { ...notes, entries, drafts };
}

/** The option that was chosen for a statement. */
export function voteOf(notes: PhoneNotes, key: string): string | undefined {
  return own(notes.votes, key);
}

/** The group of an experiment that somebody is in. */
export function sideOf(notes: PhoneNotes, stepId: string): "a" | "b" | undefined {
  return own(notes.sides, stepId);
}

/** A timer of one's own, if it was ever touched. */
export function timerOf(notes: PhoneNotes, pageId: string): Timer | undefined {
  return own(notes.timers, pageId);
}

export function setVote(notes: PhoneNotes, key: string, option: string): PhoneNotes {
  return { ...notes, votes: { ...notes.votes, [key]: option } };
}

export function setSide(notes: PhoneNotes, stepId: string, side: "a" | "b"): PhoneNotes {
  return { ...notes, sides: { ...notes.sides, [stepId]: side } };
}

export function setTimer(notes: PhoneNotes, pageId: string, timer: Timer): PhoneNotes {
  return { ...notes, timers: { ...notes.timers, [pageId]: timer } };
}

export function setPledge(notes: PhoneNotes, change: Partial<Pledge>): PhoneNotes {
  return { ...notes, pledge: { ...notes.pledge, ...change } };
}

/** Whether there is nothing of a person's own in it. */
export function isEmpty({ entries, drafts, votes, pledge }: PhoneNotes): boolean {
  return (
    Object.values(entries).every((list) => list.length === 0) &&
    Object.keys(drafts).length === 0 &&
    Object.keys(votes).length === 0 &&
    pledge.text.trim() === ""
  );
}
