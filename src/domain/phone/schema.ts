/** What saved notes of a participant must be before anything works with them. */
import * as v from "valibot";
import { number, span, text } from "#domain/files/shapes.ts";
import { TimerSchema } from "#domain/timer/schema.ts";

/** Nothing freezes them: only their type says so. */
const texts: v.GenericSchema<unknown, readonly string[]> = v.array(text);

const entry = v.strictObject({
  id: text,
  text,
  /** Id of a column of a board, or "pro" and "con" for what speaks for and against. */
  column: v.exactOptional(text),
  /** Id of the entry that it belongs to: a drawback to its way, a way round to its drawback. */
  parent: v.exactOptional(text),
  term: v.exactOptional(v.picklist(["short", "long"])),
});

const pledge = v.strictObject({
  /** Also names its appointment in a calendar: nothing else has it. */
  id: text,
  text,
  /** "2027-03-05"; empty as long as nobody chose. */
  day: text,
  /** The appointment that was taken to a calendar last; each next one replaces it there. */
  reminder: v.exactOptional(v.strictObject({ sequence: span, content: text, changedAt: number })),
  /** Ids of the entries that go along in its appointment. */
  along: v.exactOptional(texts),
  /** How it went, as somebody says who looks back. */
  went: v.exactOptional(v.picklist(["done", "partly", "notYet"])),
  /** What helped and what held back. */
  story: v.exactOptional(text),
});

const pledges: v.GenericSchema<unknown, readonly v.InferOutput<typeof pledge>[]> = v.array(pledge);

export const PhoneNotesSchema = v.strictObject({
  /** `Plan.id` as the link gives it. */
  plan: text,
  title: text,
  /** Milliseconds since the epoch. */
  createdAt: number,
  touchedAt: number,
  /** By `PhonePage.key`. */
  entries: v.record(text, v.array(entry)),
  /** What is typed and not yet added, by field. */
  drafts: v.record(text, text),
  /** Option id, by key. */
  votes: v.record(text, text),
  /** What was chosen before a second round began, by key; absent where no second one did. */
  firstVotes: v.exactOptional(v.record(text, text)),
  /** Group of an experiment, by step. */
  sides: v.record(text, v.picklist(["a", "b"])),
  /** A clock of one's own, once it was set going. */
  clock: v.exactOptional(TimerSchema),
  /** In the order in which they were written; one without words counts for nothing. */
  pledges,
  /** Somebody wrote a pledge, or was proposed one: none is proposed again. */
  pledged: v.exactOptional(v.literal(true)),
  /**
   * Made when something is handed over for the first time, and never handed over itself: a sentence
   * that is given twice counts once by what is made of both; see `markOf`.
   */
  secret: v.exactOptional(text),
  /** Ids of the sentences that are picked to hand over, and the name that goes with them. */
  picks: v.exactOptional(v.strictObject({ ids: texts, name: text })),
  /** `PhonePage.id` of the page that was open last; empty before the first. */
  at: text,
});
