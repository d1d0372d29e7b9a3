import { mood, type Timer } from "#domain/timer/timer.ts";
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
    pledges: [],
    at: "",
  };
}

const NONE: readonly Entry[] = [];
const NO_PICKS = { ids: [], name: "" };

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
export function setPhoneDraft(notes: PhoneNotes, field: string, text: string): PhoneNotes {
  if (draftOf(notes, field) === text) return notes;
  const { [field]: _was, ...rest } = notes.drafts;
  return { ...notes, drafts: text === "" ? rest : { ...rest, [field]: text } };
}

/** Adds what was typed and empties its field. A blank text adds nothing and stays where it is. */
export function addEntry(notes: PhoneNotes, key: string, entry: Entry): PhoneNotes {
  const text = entry.text.trim();
  if (text === "") return notes;
  const entries = { ...notes.entries, [key]: [...entriesOf(notes, key), { ...entry, text }] };
  return setPhoneDraft({ ...notes, entries }, fieldOf(key, entry), "");
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

/**
 * What stands in a field becomes an entry, whichever way somebody left its page; only the fields of
 * what is open (the key of a page, or a step) are still being typed in.
 */
export function takeIn(notes: PhoneNotes, newId: () => string, open?: string): PhoneNotes {
  return Object.entries(notes.drafts).reduce((now, [field, text]) => {
    const parts = field.split("|");
    const [column = "", parent = ""] = parts.splice(-2);
    const at = parts.join("|");
    if (at === open || at.startsWith(`${open}/`)) return now;
    if (text.trim() === "") return setPhoneDraft(now, field, "");
    const place = { ...(column !== "" && { column }), ...(parent !== "" && { parent }) };
    return addEntry(now, at, { id: newId(), text, ...place });
  }, notes);
}

/** Ids of an entry and of all that belongs to it: the drawbacks of a way, the ways round those. */
function withAll({ entries }: PhoneNotes, id: string): Set<string> {
  const gone = new Set([id]);
  const all = Object.values(entries).flat();
  for (let before = 0; before !== gone.size;) {
    before = gone.size;
    for (const entry of all) {
      if (entry.parent !== undefined && gone.has(entry.parent)) gone.add(entry.id);
    }
  }
  return gone;
}

const parentOf = (field: string) => field.split("|").at(-1) ?? "";

/** Takes an entry out, with all that belongs to it. */
export function removeEntry(notes: PhoneNotes, id: string): PhoneNotes {
  const gone = withAll(notes, id);
  const entries = Object.fromEntries(
    Object.entries(notes.entries).map(([key, list]) => [
      key,
      list.filter((entry) => !gone.has(entry.id)),
    ]),
  );
  const drafts = Object.fromEntries(
    Object.entries(notes.drafts).filter(([field]) => !gone.has(parentOf(field))),
  );
  return { ...notes, entries, drafts };
}

/** Puts an entry that was taken out of `was` back in its place, with all that belonged to it. */
export function putBack(notes: PhoneNotes, was: PhoneNotes, id: string): PhoneNotes {
  const back = withAll(was, id);
  const entries = { ...notes.entries };
  for (const [key, before] of Object.entries(was.entries)) {
    const now = entriesOf(notes, key);
    const old = before.flatMap((entry) =>
      back.has(entry.id) ? [entry] : now.filter((other) => other.id === entry.id),
    );
    const since = now.filter((entry) => !old.some((other) => other.id === entry.id));
    entries[key] = [...old, ...since];
  }
  const drafts = Object.entries(was.drafts).filter(([field]) => back.has(parentOf(field)));
  return { ...notes, entries, drafts: { ...notes.drafts, ...Object.fromEntries(drafts) } };
}

/** The option that was chosen for a statement. */
export function voteOf(notes: PhoneNotes, key: string): string | undefined {
  return own(notes.votes, key);
}

/** The option that was chosen before a second round began. */
export function firstVoteOf({ firstVotes = {} }: PhoneNotes, key: string): string | undefined {
  return own(firstVotes, key);
}

/** The group of an experiment that somebody is in. */
export function sideOf(notes: PhoneNotes, stepId: string): "a" | "b" | undefined {
  return own(notes.sides, stepId);
}

export function setVote(notes: PhoneNotes, key: string, option: string): PhoneNotes {
  return { ...notes, votes: { ...notes.votes, [key]: option } };
}

/** The choice that stands becomes the first one, and stays until somebody chooses again. */
export function beginSecondRound(notes: PhoneNotes, key: string): PhoneNotes {
  const vote = voteOf(notes, key);
  if (vote === undefined || firstVoteOf(notes, key) !== undefined) return notes;
  return { ...notes, firstVotes: { ...notes.firstVotes, [key]: vote } };
}

/** Takes the beginning of a second round back; one in which something else was chosen stays. */
export function dropSecondRound(notes: PhoneNotes, key: string): PhoneNotes {
  if (firstVoteOf(notes, key) !== voteOf(notes, key)) return notes;
  const { [key]: _was, ...firstVotes } = notes.firstVotes ?? {};
  return { ...notes, firstVotes };
}

export function setSide(notes: PhoneNotes, stepId: string, side: "a" | "b"): PhoneNotes {
  return { ...notes, sides: { ...notes.sides, [stepId]: side } };
}

/** The one clock of one's own goes on from page to page; without one it is put off. */
export function setClock({ clock: _was, ...notes }: PhoneNotes, clock?: Timer): PhoneNotes {
  return { ...notes, ...(clock && { clock }) };
}

/** What a page begins with: it becomes where one is, and a clock whose time was over is put off. */
export function openPage(notes: PhoneNotes, id: string, now: number): PhoneNotes {
  const { clock, at } = notes;
  const over = clock !== undefined && mood(clock, now) === "overtime";
  if (at === id && !over) return notes;
  return { ...(over ? setClock(notes) : notes), at: id };
}

/** Which sentences are picked to hand over, and under which name. */
export function pickedOf({ picks }: PhoneNotes): NonNullable<PhoneNotes["picks"]> {
  return picks ?? NO_PICKS;
}

export function setPicks(notes: PhoneNotes, change: Partial<PhoneNotes["picks"]>): PhoneNotes {
  return { ...notes, picks: { ...pickedOf(notes), ...change } };
}

/** Whether somebody wrote what they want to try, or how it went. */
export function isPledged({ text, went, story = "" }: Pledge): boolean {
  return text.trim() !== "" || went !== undefined || story.trim() !== "";
}

/** Whether there is nothing of a person's own in it. */
export function isEmpty({ entries, drafts, votes, pledges, picks }: PhoneNotes): boolean {
  return (
    Object.values(entries).every((list) => list.length === 0) &&
    Object.keys(drafts).length === 0 &&
    Object.keys(votes).length === 0 &&
    !pledges.some(isPledged) &&
    (picks === undefined || picks.name === "")
  );
}
