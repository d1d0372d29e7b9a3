/** What saved notes of a participant must be before anything works with them. */
import * as v from "valibot";

import type { PhoneNotes } from "./types.ts";

const text = v.string();
const moment = v.pipe(v.number(), v.finite());
const span = v.pipe(moment, v.minValue(0));

const entry = v.strictObject({
  id: text,
  text,
  column: v.exactOptional(text),
  parent: v.exactOptional(text),
  term: v.exactOptional(v.picklist(["short", "long"])),
});

const timer = v.strictObject({
  status: v.picklist(["idle", "running", "paused"]),
  duration: span,
  startedAt: span,
  passed: span,
});

const pledge = v.strictObject({
  id: text,
  text,
  day: text,
  reminder: v.exactOptional(v.strictObject({ sequence: span, content: text, changedAt: moment })),
  along: v.exactOptional(v.array(text)),
  went: v.exactOptional(v.picklist(["done", "partly", "notYet"])),
  story: v.exactOptional(text),
});

export const PhoneNotesSchema: v.GenericSchema<unknown, PhoneNotes> = v.strictObject({
  plan: text,
  title: text,
  createdAt: moment,
  touchedAt: moment,
  entries: v.record(text, v.array(entry)),
  drafts: v.record(text, text),
  votes: v.record(text, text),
  firstVotes: v.exactOptional(v.record(text, text)),
  sides: v.record(text, v.picklist(["a", "b"])),
  clock: v.exactOptional(timer),
  pledges: v.array(pledge),
  pledged: v.exactOptional(v.literal(true)),
  secret: v.exactOptional(text),
  picks: v.exactOptional(v.strictObject({ ids: v.array(text), name: text })),
  at: text,
});
