import { parseNames } from "#domain/roster/parseNames.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const namesIn = (text: string) => parseNames(text).people.map(({ name }) => name);

/** Signs and numbers as word processors, mail programs and people put them before a name. */
const signs = [
  ...Array.from("•·▪◦‣⁃●○■□▶➢➤→❖◆★☐☑☒✓✔✅-–—*+~§>»\uF0B7\uF0A7\uF0D8\uF0FC"),
  "☑️",
  "- [ ]",
  "[x]",
  "( )",
];
const numbers: ((at: number) => string)[] = [
  (at) => `${at}.`,
  (at) => `${at})`,
  (at) => `(${at})`,
  (at) => `[${at}]`,
  (at) => `${at}:`,
  (at) => `${at}/`,
  (at) => `${at}°`,
  (at) => `#${at}`,
  (at) => `nr ${at}`,
  (at) => `${at}-`,
  (at) => `${at} –`,
  (at) => `${at}`,
  (at) => `1.${at}`,
  (at) => `1.${at}.`,
  (at) => `${String.fromCodePoint(96 + at)})`,
  (at) => `(${String.fromCodePoint(96 + at)})`,
  (at) => `${String.fromCodePoint(96 + at)}.`,
  (at) => `${String.fromCodePoint(64 + at)}.`,
  (at) => `${["i", "ii", "iii", "iv"][at - 1]}.`,
  (at) => `${["i", "ii", "iii", "iv"][at - 1]})`,
];
const letters = ["o", "ü", "Ø"];
const marks: [shown: string, mark: (at: number) => string][] = [
  ...[...signs, ...letters].map((sign): [string, () => string] => [sign, () => sign]),
  ...numbers.map((mark): [string, (at: number) => string] => [mark(2), mark]),
];
const gaps = ["\t", " ", "\u00A0", " \t", "\t "];
const people = ["Jan Peeters", "Els", "Kim De Bos"];

describe("marks before the names of a list", () => {
  test.each(marks)("%s", (_shown, mark) => {
    for (const gap of gaps) {
      const lines = people.map((name, at) => mark(at + 1) + gap + name);
      expect(namesIn(lines.join("\n"))).toEqual(people);
      expect(namesIn(lines.map((line) => `\t${line}`).join("\r\n"))).toEqual(people);
    }
  });

  test.each(signs)("%s on a single line", (sign) => {
    expect(namesIn(`${sign}\tJan Peeters`)).toEqual(["Jan Peeters"]);
    expect(namesIn(`${sign} Jan Peeters`)).toEqual(["Jan Peeters"]);
  });

  test.each(["•", "-", "●", "1.", "1)"])("%s without a space", (sign) => {
    expect(namesIn(`${sign}Jan\n${sign}Els`)).toEqual(["Jan", "Els"]);
  });

  test.each(marks)("%s before names with a department", (_shown, mark) => {
    const rows = people.map((name, at) => `${mark(at + 1)}\t${name}\tHR`);
    expect(parseNames(rows.join("\n")).people).toEqual(
      people.map((name) => ({ name, attribute: "HR" })),
    );
  });

  test("of several sorts in one list", () => {
    expect(namesIn("•\tJan\no\tEls\n§\tKim\n- Bo\n2. Mia")).toEqual([
      "Jan",
      "Els",
      "Kim",
      "Bo",
      "Mia",
    ]);
  });
});

test.each([
  ["1. Mei\n2. Am", ["Mei", "Am"]],
  ["O Jan\nU Thant", ["O Jan", "U Thant"]],
  ["J. Peeters\nA. Maes", ["J. Peeters", "A. Maes"]],
  ["A. Maes\nB. Peeters", ["A. Maes", "B. Peeters"]],
  ["a. maes\nj. peeters", ["a. maes", "j. peeters"]],
  ["Marie-Lou\nÜnal\nØyvind", ["Marie-Lou", "Ünal", "Øyvind"]],
  ["'s Gravezande", ["'s Gravezande"]],
  ["Ian\nVi\nXi Jin", ["Ian", "Vi", "Xi Jin"]],
  ["Team 1, Team 2", ["Team 1", "Team 2"]],
  ["Jan 1, Jan 2, Els", ["Jan 1", "Jan 2", "Els"]],
])("%j keeps all of its words", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

const headings: [text: string, names: string[], skipped: string[]][] = [
  ["Groep 1\n•\tJan Peeters\n•\tEls Maes", ["Jan Peeters", "Els Maes"], ["Groep 1"]],
  ["Groep 1\n•\tJan\tHR\n•\tEls\tHR", ["Jan", "Els"], ["Groep 1"]],
  ["Groep 1\n- Jan\n- Els\nGroep 2\n- Kim", ["Jan", "Els", "Kim"], ["Groep 1", "Groep 2"]],
  ["Productie\n• Jan\nBalie\n• Els", ["Jan", "Els"], ["Productie", "Balie"]],
  ["Productie:\nJan\nEls", ["Jan", "Els"], ["Productie:"]],
  ["Deelnemers op 5 maart\n1. Jan\n2. Els", ["Jan", "Els"], ["Deelnemers op 5 maart"]],
];

test.each(headings)("in %j headings are nobody, and are named", (text, names, skipped) => {
  expect(namesIn(text)).toEqual(names);
  expect(parseNames(text).notices).toEqual([{ kind: "skipped", names: skipped }]);
});

test("a first line that lost its bullet is somebody", () => {
  expect(namesIn("Jan\n• Els\n• Kim")).toEqual(["Jan", "Els", "Kim"]);
});

test("one mark behind another, however many names", () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{2,8}( [A-Z][a-z]{2,8})?$/u);
  const sign = fc.constantFrom(...signs);
  fc.assert(
    fc.property(fc.array(name, { minLength: 2, maxLength: 12 }), sign, sign, (names, one, two) => {
      const text = names.map((each) => `${one} ${two}\t${each}`).join("\n");
      expect(namesIn(text)).toEqual(names);
    }),
  );
});
