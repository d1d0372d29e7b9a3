import type { Plan } from "#content/schema.ts";

import { closingSteps } from "#domain/plan/closing.ts";
import { askedOf } from "#domain/kinds/asked.ts";
import { entriesOf, isPledged } from "./notes.ts";
import type { PhoneNotes, PhoneStep, Pledge } from "./types.ts";

/** More than this nobody tries in two weeks. */
export const MOST_PLEDGES = 5;

/** What somebody wants to try, without what has no words yet. */
export function pledgesOf({ pledges }: PhoneNotes): Pledge[] {
  return pledges.filter(isPledged);
}

/** Whether there is a day on which somebody looks back. */
export function looksBack(notes: PhoneNotes): boolean {
  return pledgesOf(notes).some(({ day }) => day !== "");
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
  return { ...notes, pledges, ...(change.text !== undefined && { pledged: true }) };
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

/** What was written last where a workshop closes, and under which question. */
export function closingWords(
  plan: Pick<Plan, "steps">,
  steps: readonly PhoneStep[],
  notes: PhoneNotes,
): { text: string; asked: string } | undefined {
  const closing = closingSteps(plan);
  const pages = steps.filter(({ id }) => closing.has(id)).flatMap((step) => step.pages);
  const page = pages.findLast(({ key }) => entriesOf(notes, key).length > 0);
  const text = page && entriesOf(notes, page.key).at(-1)?.text;
  return page && text !== undefined ? { text, asked: askedOf(page).text } : undefined;
}

/**
 * What the first pledge may begin with: what was written where the workshop closes. Only once, and
 * not for who wrote a pledge already, even if nothing is left of it.
 * @internal
 */
export function firstDraft(
  plan: Pick<Plan, "steps">,
  steps: readonly PhoneStep[],
  notes: PhoneNotes,
): string | undefined {
  const written = notes.pledged === true || notes.pledges.some(isPledged);
  return written ? undefined : closingWords(plan, steps, notes)?.text;
}

/** Lets the first pledge begin with its first draft, if there is one; `blank` where there is no pledge. */
export function proposePledge(
  plan: Pick<Plan, "steps">,
  steps: readonly PhoneStep[],
  notes: PhoneNotes,
  blank: Pledge,
): PhoneNotes {
  const text = firstDraft(plan, steps, notes);
  return text === undefined ? notes : changePledge(notes, notes.pledges[0] ?? blank, { text });
}
