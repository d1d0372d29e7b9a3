import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";

import { emptyNotes } from "#domain/phone/notes.ts";
import { changePledge, pledgesOf, putPledgeBack, removePledge } from "#domain/phone/pledges.ts";
import { PhoneNotesSchema } from "#domain/phone/schema.ts";
import type { PhoneNotes, Pledge } from "#domain/phone/types.ts";

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
