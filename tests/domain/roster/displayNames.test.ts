import { displayNames } from "#domain/roster/displayNames.ts";
import { graphemesOf, sameKey } from "#domain/roster/graphemes.ts";
import { namedPeople } from "#domain/roster/people.ts";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";

afterEach(() => void vi.restoreAllMocks());

function peopleOf(names: string[]) {
  let count = 0;
  const found = names.map((name) => ({ name }));
  return namedPeople(found, () => `p${(count += 1)}`);
}

const shown = (...names: string[]) => [...displayNames(peopleOf(names)).values()];

const table: [what: string, names: string[], shown: string[]][] = [
  ["the first name", ["Amira El Idrissi", "Bram"], ["Amira", "Bram"]],
  ["one letter more", ["Jan Peeters", "Jan Maes", "Els"], ["Jan P.", "Jan M.", "Els"]],
  ["two letters more", ["Jan Peeters", "Jan Pauwels"], ["Jan Pe.", "Jan Pa."]],
  [
    "only as much as each needs",
    ["Jan Peeters", "Jan Pauwels", "Jan Maes"],
    ["Jan Pe.", "Jan Pa.", "Jan M."],
  ],
  ["nothing for who has no more", ["Jan", "Jan Peeters"], ["Jan", "Jan P."]],
  ["all of a name that starts another", ["Jan Peet", "Jan Peeters"], ["Jan Peet", "Jan Peete."]],
  ["no full stop after a whole name", ["Jan A", "Jan B"], ["Jan A", "Jan B"]],
  ["particles", ["An De Smet", "An De Wit"], ["An De S.", "An De W."]],
  ["the same in other capitals", ["jan maes", "Jan Peeters"], ["jan m.", "Jan P."]],
  ["a number for the same name", ["Jan", "Els", "Jan"], ["Jan 1", "Els", "Jan 2"]],
  [
    "a number for the same full name",
    ["Jan Maes", "Jan Maes", "Jan Peeters"],
    ["Jan M. 1", "Jan M. 2", "Jan P."],
  ],
  ["the same name in two spellings of é", ["André", "Andre\u0301"], ["André 1", "Andre\u0301 2"]],
  ["the surname first", ["Peeters, Jan", "Maes, Jan"], ["Jan P.", "Jan M."]],
  ["a place in the list for who has no name", ["", "Els", " "], ["1", "Els", "3"]],
  ["no number that somebody has", ["", "1"], ["1 1", "1 2"]],
  ["emoji", ["👩🏽‍🚒 Noor", "👩🏽‍🚒 Fien"], ["👩🏽‍🚒 N.", "👩🏽‍🚒 F."]],
  ["right to left", ["محمد علي", "محمد حسن"], ["محمد ع.", "محمد ح."]],
  ["a bare comma", [","], [","]],
];

describe("displayNames", () => {
  test.each(table)("shows %s", (_what, names, expected) => {
    expect(shown(...names)).toEqual(expected);
  });

  test("cuts a very long word, and still tells two apart", () => {
    const long = "Anna".repeat(50);
    const [one, two] = shown(long, `${long}b`);
    expect(one).toMatch(/^Anna.*… 1$/u);
    expect(two).toMatch(/^Anna.*… 2$/u);
    expect(graphemesOf(one ?? "").length).toBeLessThanOrEqual(30);
  });

  test("no two people are called the same, nobody is left out, nothing is long", () => {
    const name = fc.oneof(
      fc.constantFrom("", "Jan", "jan", "Jan 1", "1", "2", "Jan P", "Jan Peeters", "Peeters, Jan"),
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.stringMatching(/^[ab]{1,3} [ab]{1,6}$/u),
    );
    fc.assert(
      fc.property(fc.array(name, { maxLength: 60 }), (names) => {
        const people = peopleOf(names);
        const result = displayNames(people);
        expect([...result.keys()]).toEqual(people.map(({ id }) => id));
        const keys = [...result.values()].map(sameKey);
        expect(new Set(keys).size).toBe(names.length);
        for (const label of result.values()) {
          expect(label.trim()).not.toBe("");
          expect(graphemesOf(label).length).toBeLessThanOrEqual(34);
        }
      }),
      { numRuns: 400 },
    );
  });

  test.each<[what: string, name: (at: number) => string]>([
    ["with one name", () => "Jan"],
    ["that begin alike", (at) => `Jan ${"a".repeat(at % 50)}${at}`],
    [
      "of which some have the numbers that others would get",
      (at) => (at % 2 ? "Jan" : `Jan ${at}`),
    ],
  ])("folds no more letters for each of twice as many namesakes %s", (_what, name) => {
    const fold = vi.spyOn(String.prototype, "normalize");
    const folded = (count: number) => {
      fold.mockClear();
      const names = Array.from({ length: count }, (_, at) => name(at));
      expect(new Set(shown(...names)).size).toBe(count);
      return fold.mock.calls.length / count;
    };
    // Numbers are longer for more people, so a letter or two may come with them.
    expect(folded(1000)).toBeLessThanOrEqual(folded(500) + 3);
  });
});
