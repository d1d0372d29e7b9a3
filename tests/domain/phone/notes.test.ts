import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  addEntry,
  beginSecondRound,
  changeEntry,
  draftOf,
  dropSecondRound,
  emptyNotes,
  entriesOf,
  fieldOf,
  firstVoteOf,
  isEmpty,
  putBack,
  removeEntry,
  setClock,
  setPhoneDraft,
  setPicks,
  setVote,
  takeIn,
  voteOf,
} from "#domain/phone/notes.ts";
import { PhoneNotesSchema } from "#domain/phone/schema.ts";
import { lineOf, waysOf } from "#domain/phone/sheet.ts";
import { newTimer } from "#domain/timer/timer.ts";
import * as v from "valibot";

/** Ids of the kit and of steps, those that every object has a name for among them. */
const someKey = fc.oneof(
  fc.constantFrom("constructor", "constructor/value-of", "valueof"),
  fc.stringMatching(/^[a-z0-9-]+\/[a-z0-9-]+$/u),
);
const start = () => emptyNotes("kort", "Kennismaken", 1);
const KEYS = { way: "leren/4", sides: "leren/5", around: "leren/6" };

function sheet() {
  let notes = addEntry(start(), KEYS.way, { id: "w1", text: "meelopen", term: "short" });
  notes = addEntry(notes, KEYS.way, { id: "w2", text: "cursus", term: "long" });
  notes = addEntry(notes, KEYS.sides, { id: "p1", text: "echt", column: "pro", parent: "w1" });
  notes = addEntry(notes, KEYS.sides, { id: "c1", text: "traag", column: "con", parent: "w1" });
  notes = addEntry(notes, KEYS.sides, { id: "c2", text: "duur", column: "con", parent: "w2" });
  return addEntry(notes, KEYS.around, { id: "a1", text: "een halve dag", parent: "c1" });
}

describe("writing", () => {
  test("what is typed becomes an entry and empties its own field only", () => {
    const other = fieldOf("leren/1");
    let notes = setPhoneDraft(start(), fieldOf("leren/5", { column: "pro", parent: "w1" }), "echt");
    notes = setPhoneDraft(notes, other, "half");
    notes = addEntry(notes, "leren/5", { id: "e", text: " echt ", column: "pro", parent: "w1" });
    expect(entriesOf(notes, "leren/5")).toEqual([
      { id: "e", text: "echt", column: "pro", parent: "w1" },
    ]);
    expect(notes.drafts).toEqual({ [other]: "half" });
  });

  test("a blank text adds nothing, changes nothing, and is not lost from its field", () => {
    const notes = setPhoneDraft(start(), fieldOf("k"), "  ");
    expect(addEntry(notes, "k", { id: "e", text: "  " })).toBe(notes);
    const one = addEntry(start(), "k", { id: "e", text: "iets" });
    expect(entriesOf(changeEntry(one, "k", "e", { text: " " }), "k")[0]?.text).toBe("iets");
  });

  test("whatever is typed is found back, and passes the check of what is saved", () => {
    fc.assert(
      fc.property(fc.string(), someKey, (text, key) => {
        const typed = setPhoneDraft(start(), fieldOf(key), text);
        expect(draftOf(typed, fieldOf(key))).toBe(text);
        const added = addEntry(typed, key, { id: "e", text });
        expect(v.is(PhoneNotesSchema, added)).toBe(true);
        expect(entriesOf(added, key).map((entry) => entry.text)).toEqual(
          text.trim() === "" ? [] : [text.trim()],
        );
      }),
    );
  });

  test("a clock of one's own passes the check of what is saved", () => {
    expect(v.is(PhoneNotesSchema, setClock(start(), newTimer(2)))).toBe(true);
  });

  test("only what is somebody's own counts as something", () => {
    expect(isEmpty({ ...start(), at: "leren/1", sides: { proef: "a" } })).toBe(true);
    expect(isEmpty(setVote(start(), "u", "agree"))).toBe(false);
    const pledge = { id: "p", text: "bellen", day: "2027-03-05" };
    expect(isEmpty({ ...start(), pledges: [{ ...pledge, text: " " }] })).toBe(true);
    expect(isEmpty({ ...start(), pledges: [pledge] })).toBe(false);
    expect(isEmpty(setPicks(start(), { ids: ["e"] }))).toBe(true);
    expect(isEmpty(setPicks(start(), { name: "Els" }))).toBe(false);
    expect(isEmpty(setPhoneDraft(start(), fieldOf("k"), "x"))).toBe(false);
  });
});

describe("what stands in a field", () => {
  const field = fc.record({
    key: someKey,
    column: fc.option(fc.constantFrom("pro", "helped"), { nil: undefined }),
    parent: fc.option(fc.constantFrom("w1", "w2"), { nil: undefined }),
    text: fc.string({ minLength: 1 }),
  });
  const typed = (fields: readonly { key: string; text: string; column?: string | undefined }[]) =>
    fields.reduce(
      (notes, { key, text, ...place }) => setPhoneDraft(notes, fieldOf(key, place as object), text),
      start(),
    );
  const counter = () => {
    let made = 0;
    return () => `made-${(made += 1)}`;
  };

  test("becomes an answer where it belongs; only the page or the step that is open keeps its fields", () => {
    fc.assert(
      fc.property(fc.array(field), fc.option(someKey, { nil: undefined }), (fields, open) => {
        const notes = typed(fields);
        const taken = takeIn(notes, counter(), open);
        for (const { key, column, parent } of fields) {
          const name = fieldOf(key, { column, parent } as object);
          const held = key === open || (open !== undefined && key.startsWith(`${open}/`));
          const text = draftOf(notes, name);
          const found = entriesOf(taken, key).filter(
            (entry) => entry.column === column && entry.parent === parent,
          );
          expect(draftOf(taken, name)).toBe(held ? text : "");
          expect(found.map((entry) => entry.text)).toEqual(
            held || text.trim() === "" ? [] : [text.trim()],
          );
        }
        expect(takeIn(taken, counter(), open)).toBe(taken);
        expect(v.is(PhoneNotesSchema, taken)).toBe(true);
      }),
    );
  });
});

describe("the worksheet", () => {
  test("ways, what speaks for and against them, and ways round belong together", () => {
    expect(waysOf(sheet(), KEYS)).toMatchObject([
      {
        id: "w1",
        term: "short",
        pros: [{ id: "p1" }],
        cons: [{ id: "c1", around: [{ id: "a1" }] }],
      },
      { id: "w2", term: "long", pros: [], cons: [{ id: "c2", around: [] }] },
    ]);
  });

  test("a way takes all that belongs to it along, and nothing else", () => {
    const typed = setPhoneDraft(sheet(), fieldOf(KEYS.around, { parent: "c1" }), "nog een");
    const left = removeEntry(typed, "w1");
    expect(
      Object.values(left.entries)
        .flat()
        .map(({ id }) => id),
    ).toEqual(["w2", "c2"]);
    expect(left.drafts).toEqual({});
  });

  test("what was taken out comes back as it stood, next to what was written since", () => {
    const was = setPhoneDraft(sheet(), fieldOf(KEYS.around, { parent: "c1" }), "nog een");
    const ids = fc.constantFrom("w1", "w2", "p1", "c1", "c2", "a1");
    fc.assert(
      fc.property(fc.uniqueArray(ids), ids, (since, id) => {
        const left = removeEntry(was, id);
        expect(putBack(left, was, id)).toEqual(was);
        const later = since.reduce(
          (notes, text) => addEntry(notes, KEYS.way, { id: `new-${text}`, text }),
          left,
        );
        const back = putBack(later, was, id);
        expect(entriesOf(back, KEYS.way).map((entry) => entry.id)).toEqual([
          "w1",
          "w2",
          ...since.map((text) => `new-${text}`),
        ]);
        expect(entriesOf(back, KEYS.sides)).toEqual(entriesOf(was, KEYS.sides));
        expect(back.drafts).toEqual(was.drafts);
      }),
    );
  });

  test("an entry knows what it belongs to", () => {
    const notes = sheet();
    const [around] = entriesOf(notes, KEYS.around);
    expect(around && lineOf(notes, around).map(({ id }) => id)).toEqual(["w1", "c1"]);
  });

  test("notes that name each other as their parent end nobody's phone", () => {
    const looped = {
      ...start(),
      entries: {
        k: [
          { id: "a", text: "a", parent: "b" },
          { id: "b", text: "b", parent: "a" },
        ],
      },
    };
    const [entry] = entriesOf(looped, "k");
    expect(entry && lineOf(looped, entry).length).toBeLessThan(10);
    expect(entriesOf(removeEntry(looped, "a"), "k")).toEqual([]);
  });
});

describe("a statement in two rounds", () => {
  const option = fc.constantFrom("agree", "disagree", "depends");

  test("only who says so begins a second one, and the first choice stays beside the last", () => {
    fc.assert(
      fc.property(
        someKey,
        fc.array(option),
        option,
        fc.array(option),
        (key, before, one, after) => {
          const choose = (notes: ReturnType<typeof start>, votes: string[]) =>
            votes.reduce((now, vote) => setVote(now, key, vote), notes);
          const first = choose(start(), [...before, one]);
          expect(firstVoteOf(first, key)).toBeUndefined();
          const second = choose(beginSecondRound(first, key), after);
          expect(firstVoteOf(second, key)).toBe(one);
          expect(voteOf(second, key)).toBe(after.at(-1) ?? one);
          expect(v.is(PhoneNotesSchema, second)).toBe(true);
          expect(firstVoteOf(beginSecondRound(second, key), key)).toBe(one);
        },
      ),
    );
  });

  test("one that was begun by mistake is taken back; one with a choice of its own is not", () => {
    const first = setVote(start(), "k", "agree");
    const second = beginSecondRound(first, "k");
    expect(firstVoteOf(dropSecondRound(second, "k"), "k")).toBeUndefined();
    const other = setVote(second, "k", "disagree");
    expect(dropSecondRound(other, "k")).toBe(other);
    expect(beginSecondRound(start(), "k")).toEqual(start());
  });
});
