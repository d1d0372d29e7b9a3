import type { PhoneNotes, Pledge } from "./types.ts";

/** What somebody wants to try, without what has no words yet. */
export function pledgesOf({ pledges }: PhoneNotes): Pledge[] {
  return pledges.filter(({ text }) => text.trim() !== "");
}

/** Changes what somebody wants to try; the first change of one that is new adds it. */
export function changePledge(
  notes: PhoneNotes,
  pledge: Pledge,
  change: Partial<Omit<Pledge, "id">>,
): PhoneNotes {
  const known = notes.pledges.some(({ id }) => id === pledge.id);
  const all = known ? notes.pledges : [...notes.pledges, pledge];
  const pledges = all.map((one) => (one.id === pledge.id ? { ...one, ...change } : one));
  return { ...notes, pledges };
}

/** Takes one out. */
export function removePledge(notes: PhoneNotes, id: string): PhoneNotes {
  return { ...notes, pledges: notes.pledges.filter((pledge) => pledge.id !== id) };
}

/** Puts one that was taken out of `was` back in its place, next to what was written since. */
export function putPledgeBack(notes: PhoneNotes, was: PhoneNotes, id: string): PhoneNotes {
  const index = was.pledges.findIndex((pledge) => pledge.id === id);
  const pledge = was.pledges[index];
  if (!pledge) return notes;
  const others = notes.pledges.filter((other) => other.id !== id);
  const before = new Set(was.pledges.slice(0, index).map((other) => other.id));
  const at = others.findLastIndex((other) => before.has(other.id)) + 1;
  return { ...notes, pledges: others.toSpliced(at, 0, pledge) };
}
