import { LONGEST_NAME, MOST_PEOPLE } from "#domain/roster/limits.ts";
import { parseNames } from "#domain/roster/parseNames.ts";
import { graphemesOf } from "#domain/roster/graphemes.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

/** The names alone, and what was said about them. */
function read(text: string) {
  const { people, notices } = parseNames(text);
  return { names: people.map(({ name }) => name), notices };
}

const shapes: [what: string, text: string, names: string[]][] = [
  ["one per line", "Amira\nBram\n\nGülşen\n", ["Amira", "Bram", "Gülşen"]],
  ["Windows and old Mac lines", "Amira\r\nBram\rEls", ["Amira", "Bram", "Els"]],
  ["commas", "Amira, Bram,Els,", ["Amira", "Bram", "Els"]],
  ["semicolons", "Amira; Bram;Els", ["Amira", "Bram", "Els"]],
  ["a mail list", "Peeters, Jan <jan@x.be>; Maes, Els <els@x.be>", ["Peeters, Jan", "Maes, Els"]],
  ["a comma at the end of each line", "Amira,\nBram,\n", ["Amira", "Bram"]],
  ["commas on several lines", "Amira, Bram, Els\nKim", ["Amira", "Bram", "Els", "Kim"]],
  ["surname first on each line", "Peeters, Jan\nMaes, Els", ["Peeters, Jan", "Maes, Els"]],
  ["two people with one comma", "Jan, Els", ["Jan", "Els"]],
  ["a column with a header", "Naam\nAmira\nBram", ["Amira", "Bram"]],
  ["columns with headers", "Voornaam\tDienst\nAmira\tMagazijn\nBram\tBalie", ["Amira", "Bram"]],
  ["a numbered column first", "Nr\tNaam\n1\tAmira\n2\tBram", ["Amira", "Bram"]],
  ["a row of a spreadsheet", "Amira\tBram\tEls", ["Amira", "Bram", "Els"]],
  ["an empty cell", "Amira\t1\n\t2\nBram\t3", ["Amira", "Bram"]],
  ["a header before a colon", "Deelnemers: Amira, Bram", ["Amira", "Bram"]],
  ["a header of its own", "Participants\nAmira", ["Amira"]],
  ["a quoted cell", '"Amira"\n"Bram"', ["Amira", "Bram"]],
  [
    "numbers before the names",
    "1. Amira\n2) Bram\n(3) Els\n4 Kim",
    ["Amira", "Bram", "Els", "Kim"],
  ],
  ["bullets", "- Amira\n• Bram\n☐ Els", ["Amira", "Bram", "Els"]],
  ["a hyphen in a name", "Marie-Lou\n-", ["Marie-Lou"]],
  ["much white space", "  Amira \u00a0 Peeters  \n\u3000Bram", ["Amira Peeters", "Bram"]],
  ["hidden marks and controls", "\uFEFFAm\u202Eira\u2066\n\u0007Bram\u200B", ["Amira", "Bram"]],
  ["emoji and right to left", "👩🏽‍🚒 Noor, محمد علي", ["👩🏽‍🚒 Noor", "محمد علي"]],
  ["an apostrophe and a dot", "Jan d’Hondt\nDr. Els", ["Jan d’Hondt", "Dr. Els"]],
  ["half a letter", "Am\uD800ira", ["Amira"]],
  ["markup", "<b>Jan</b>\n<script>", ["<b>Jan</b>", "<script>"]],
  ["nothing", " \n\t\n ; , ", []],
];

describe("parseNames", () => {
  test.each(shapes)("reads %s", (_what, text, names) => {
    expect(read(text)).toEqual({ names, notices: [] });
  });

  test("keeps people with the same name, and says so", () => {
    expect(read("Jan\nEls\njan\nJan")).toEqual({
      names: ["Jan", "Els", "jan", "Jan"],
      notices: [{ kind: "duplicates", names: ["Jan"] }],
    });
  });

  test("keeps the first five hundred, and says so", () => {
    const text = Array.from({ length: 620 }, (_, i) => `Naam${i}x`).join("\n");
    const { names, notices } = read(text);
    expect(names).toHaveLength(MOST_PEOPLE);
    expect(names.at(-1)).toBe("Naam499x");
    expect(notices).toEqual([{ kind: "too-many", kept: MOST_PEOPLE }]);
  });

  test("cuts a very long name between two letters", () => {
    const family = "👨‍👩‍👧";
    const { names, notices } = read(family.repeat(200));
    expect(names).toEqual([family.repeat(LONGEST_NAME)]);
    expect(notices).toEqual([{ kind: "shortened", names }]);
  });

  test("cuts a letter with a tower of accents", () => {
    const { names } = read(`a${"\u0301".repeat(5000)}`);
    expect(names[0]?.length).toBeLessThanOrEqual(LONGEST_NAME);
  });

  test("looks at the start of a pasted book, and says so", () => {
    expect(read("lorem ipsum ".repeat(400_000)).notices[0]?.kind).toBe("too-many");
    expect(read("\n".repeat(100_000)).notices[0]?.kind).toBe("too-many");
  });
});

const letters = fc.stringMatching(/^[A-Za-zÀ-ÿ]{2,12}( [A-Za-zÀ-ÿ]{2,12})?$/u);
const headers = /^(naam|namen|name|names|voornaam|achternaam|familienaam|deelnemers?)$/iu;
const people = fc.array(
  letters.filter((name) => !headers.test(name)),
  { minLength: 2, maxLength: 40 },
);

const tables: [what: string, text: string, people: [name: string, attribute?: string][]][] = [
  [
    "departments that some have",
    "Jan;HR\nEls\nKim;HR\nBo;",
    [["Jan", "HR"], ["Els"], ["Kim", "HR"], ["Bo"]],
  ],
  [
    "names with semicolons that are no table",
    "Jan;Els\nKim\nBo;Mia",
    [["Jan"], ["Els"], ["Kim"], ["Bo"], ["Mia"]],
  ],
  ["a line with a department", "Jan Peeters;Productie", [["Jan Peeters", "Productie"]]],
  [
    "lines with a department",
    "Jan;Productie\nEls Maes;Human resources",
    [
      ["Jan", "Productie"],
      ["Els Maes", "Human resources"],
    ],
  ],
  [
    "a department that comes back, with a space, and lines without one",
    "Jan; HR\nEls; Zorg\nKim; HR\nBo",
    [["Jan", "HR"], ["Els", "Zorg"], ["Kim", "HR"], ["Bo"]],
  ],
  ["couples", "Jan; Piet\nEls; An", [["Jan"], ["Piet"], ["Els"], ["An"]]],
  [
    "two columns under a header",
    "Naam\tAfdeling\nJan Peeters\tProductie\nEls\t",
    [["Jan Peeters", "Productie"], ["Els"]],
  ],
  [
    "a first name and a surname",
    "Nr;Voornaam;Achternaam;E-mail;Functie\n1;Jan;Peeters;jan@x.be;operator\n2;Els;Maes;;balie",
    [
      ["Jan Peeters", "operator"],
      ["Els Maes", "balie"],
    ],
  ],
  [
    "columns without a header",
    "Jan\tProductie\nEls\tBalie\nKim\tBalie",
    [
      ["Jan", "Productie"],
      ["Els", "Balie"],
      ["Kim", "Balie"],
    ],
  ],
];

describe("parseNames, with what stands beside a name", () => {
  test.each(tables)("reads %s", (_what, text, expected) => {
    expect(parseNames(text).people.map(({ name, attribute }) => [name, attribute])).toEqual(
      expected.map(([name, attribute]) => [name, attribute]),
    );
  });
});

describe("parseNames, whatever comes in", () => {
  test.each(["\n", "\r\n", ", ", ";", "\t"])("finds the names between %j", (between) => {
    fc.assert(
      fc.property(people, (names) => {
        // A full name and one word could be a person with a department.
        fc.pre(between !== ";" || names.length > 2);
        expect(read(names.join(between)).names).toEqual(names);
      }),
    );
  });

  test("numbered or bulleted, they are the same", () => {
    const before = fc.constantFrom<(i: number) => string>(
      (i) => `${i}. `,
      (i) => `${i}) `,
      () => "- ",
      () => "• ",
    );
    fc.assert(
      fc.property(people, before, (names, mark) => {
        const text = names.map((name, i) => mark(i + 1) + name).join("\n");
        expect(read(text).names).toEqual(names);
      }),
    );
  });

  test("never throws, and gives clean names of a bounded length", () => {
    const any = fc.oneof(
      fc.string({ unit: "binary", maxLength: 400 }),
      fc.string({ unit: "grapheme", maxLength: 400 }),
      fc
        .array(fc.constantFrom(",", ";", "\t", "\n", "a", "é", "1.", "\u202E", "👩🏽‍🚒", '"', " "))
        .map((all) => all.join("")),
    );
    fc.assert(
      fc.property(any, (text) => {
        const { names } = read(text);
        for (const name of names) {
          expect(name).toBe(name.trim());
          expect(name).not.toBe("");
          expect(name).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
          expect(graphemesOf(name).length).toBeLessThanOrEqual(LONGEST_NAME);
        }
        expect(names.length).toBeLessThanOrEqual(MOST_PEOPLE);
      }),
      { numRuns: 400 },
    );
  });
});
