import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";

import type { Plan } from "#content/schema.ts";
import { addEntry, emptyNotes, isEmpty } from "#domain/phone/notes.ts";
import {
  changePledge,
  firstDraft,
  pledgesOf,
  proposePledge,
  putPledgeBack,
  removePledge,
} from "#domain/phone/pledges.ts";
import { PhoneNotesSchema } from "#domain/phone/schema.ts";
import type { PhoneNotes, PhoneStep, Pledge } from "#domain/phone/types.ts";

const start = () => emptyNotes("kort", "Kennismaken", 1);
const blank = (id: string): Pledge => ({ id, text: "", day: "2027-03-05" });
const some = fc
  .uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { minLength: 1 })
  .map((ids): PhoneNotes => ({ ...start(), pledges: ids.map(blank) }));
const ids = ({ pledges }: PhoneNotes) => pledges.map(({ id }) => id);

test("the first word makes it one of those that count, and each keeps its own words and day", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (first, second) => {
      let notes = changePledge(start(), blank("a"), { text: first });
      notes = changePledge(notes, blank("b"), { text: second });
      notes = changePledge(notes, blank("a"), { day: "2027-04-01" });
      expect(notes.pledges).toEqual([
        { id: "a", text: first, day: "2027-04-01" },
        { id: "b", text: second, day: "2027-03-05" },
      ]);
      expect(pledgesOf(notes).map(({ text }) => text)).toEqual(
        [first, second].filter((text) => text.trim() !== ""),
      );
      expect(v.is(PhoneNotesSchema, notes)).toBe(true);
    }),
  );
});

test("what was taken out comes back in its place, however many were, next to what came since", () => {
  fc.assert(
    fc.property(some, fc.array(fc.nat(4)), (notes, picks) => {
      const gone: { was: PhoneNotes; id: string }[] = [];
      let left = notes;
      for (const pick of picks) {
        const id = left.pledges[pick]?.id;
        if (id === undefined) continue;
        gone.push({ was: left, id });
        left = removePledge(left, id);
        expect(ids(left)).not.toContain(id);
      }
      const back = (from: PhoneNotes) =>
        gone.toReversed().reduce((now, { was, id }) => putPledgeBack(now, was, id), from);
      expect(back(left)).toEqual(notes);
      const later = changePledge(left, blank("since"), { text: "later" });
      expect(ids(back(later))).toEqual([...ids(notes), "since"]);
    }),
  );
});

test("what is said of how it went counts, also where the words are gone", () => {
  const said: Partial<Pledge>[] = [{ text: "bellen" }, { went: "notYet" }, { story: "geen tijd" }];
  for (const one of said) {
    const notes = changePledge(start(), blank("a"), one);
    expect(isEmpty(notes)).toBe(false);
    expect(pledgesOf(notes)).toHaveLength(1);
    expect(v.is(PhoneNotesSchema, notes)).toBe(true);
  }
  const day = changePledge(start(), blank("a"), { day: "2027-04-01", story: " ", along: ["e"] });
  expect(isEmpty(day)).toBe(true);
  expect(pledgesOf(day)).toEqual([]);
});

/** A workshop that opens with a question, and closes with one twice, and its pages. */
const plan = {
  steps: ["welcome", "closing", "closing-2"].map((id) => ({
    id,
    kind: id.split("-")[0],
    minutes: 5,
    title: id,
    headline: `${id}?`,
  })) as Plan["steps"],
};
const steps = plan.steps.map(({ id }) => {
  const scene = { id, kind: "message", headline: `${id}?`, lines: [] } as unknown;
  return { id, pages: [{ id, key: id, stepId: id, kind: "ask", scene }] } as unknown as PhoneStep;
});
const writes = (key: string, ...texts: string[]) =>
  texts.reduce((notes, text) => addEntry(notes, key, { id: text, text }), start());
const draft = (notes: PhoneNotes) => firstDraft(plan, steps, notes);

test("the first pledge begins with what was written last where the workshop closes", () => {
  expect(draft(writes("welcome", "hallo"))).toBeUndefined();
  const notes = writes("closing", "vragen", "bellen");
  expect(draft(notes)).toBe("bellen");
  expect(draft(addEntry(notes, "closing-2", { id: "e", text: "lezen" }))).toBe("lezen");
  const proposed = proposePledge(plan, steps, notes, blank("a"));
  expect(proposed.pledges).toEqual([{ ...blank("a"), text: "bellen" }]);
  const dated = changePledge(notes, blank("b"), { day: "2027-04-01" });
  expect(proposePledge(plan, steps, dated, blank("a")).pledges).toEqual([
    { id: "b", day: "2027-04-01", text: "bellen" },
  ]);
});

test("it is proposed once, and never to who wrote a pledge, emptied it or took it out", () => {
  const notes = writes("closing", "bellen");
  const proposed = proposePledge(plan, steps, notes, blank("a"));
  const own = changePledge(notes, blank("a"), { text: "vragen" });
  const left = [proposed, own].flatMap((one) => [
    one,
    changePledge(one, blank("a"), { text: "" }),
    removePledge(one, "a"),
  ]);
  for (const one of left) {
    expect(draft(one)).toBeUndefined();
    expect(proposePledge(plan, steps, one, blank("b"))).toBe(one);
    expect(v.is(PhoneNotesSchema, one)).toBe(true);
  }
});
