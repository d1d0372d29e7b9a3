import { parseNames } from "#domain/roster/parseNames.ts";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";

type Row = [name: string, attribute?: string];

const read = (text: string) =>
  parseNames(text).people.map(({ name, attribute }): Row =>
    attribute ? [name, attribute] : [name],
  );

const both: Row[] = [
  ["Jan Peeters", "HR"],
  ["Els Maes", "Balie"],
];
const named: Row[] = [["Jan Peeters"], ["Els Maes"]];

const headed: [text: string, people: Row[]][] = [
  ["Naam,Afdeling\nJan Peeters,HR\nEls Maes,Balie", both],
  ["\uFEFFNaam,Afdeling\r\nJan Peeters,HR\r\nEls Maes,Balie", both],
  ["Voornaam,Achternaam,E-mail\nJan,Peeters,jan@x.be\nEls,Maes,els@x.be", named],
  ["Tijdstempel,Naam\n05/03/2027 9:12:33,Jan Peeters\n05/03/2027 9:13:00,Els Maes", named],
  ["Naam;Voornaam\nPeeters;Jan\nMaes;Els", named],
  ["Naam\tVoornaam\nPeeters\tJan\nMaes\tEls", named],
  ["Voornaam\tNaam\nJan\tPeeters\nEls\tMaes", named],
  ["Nom;Prénom;Service\nPeeters;Jan;HR\nMaes;Els;Balie", both],
  ["Naam;Voornaam;Dienst\nPeeters;Jan;HR\nMaes;Els;Balie", both],
  ["Naam;Voornaam\nJan Peeters;Jan\nEls Maes;Els", named],
  ["Naam,E-mail\nJan Peeters,jan@x.be\nEls Maes,els@x.be", named],
  ["Nr,Naam,Afdeling\n1,Jan Peeters,HR\n2,Els Maes,Balie", both],
  ['"Naam","Afdeling"\n"Jan Peeters","HR"\n"Els Maes","Balie"', both],
  ["sep=;\nNaam;Afdeling\nJan Peeters;HR\nEls Maes;Balie", both],
  ["Medewerker;Dienst\nJan Peeters;HR\nEls Maes;Balie", both],
  ["Deelnemerslijst 5 maart\nNaam;Afdeling\nJan Peeters;HR\nEls Maes;Balie", both],
  ["| Naam | Afdeling |\n|---|:--|\n| Jan Peeters | HR |\n| Els Maes | Balie |", both],
  [
    "Voornaam;Tussenvoegsel;Achternaam\nJan;van der;Berg\nEls;;Maes",
    [["Jan van der Berg"], ["Els Maes"]],
  ],
  ["Naam en voornaam;Dienst\nPeeters Jan;HR\nMaes Els;Balie", both],
  ["Naam\tDienst\n•\tJan Peeters\tHR\n•\tEls Maes\tBalie", both],
  ["Naam;Dienst\nJan Peeters;HR\nTotaal;1", [["Jan Peeters", "HR"]]],
];

const single = [
  "Naam",
  "Naam medewerker",
  "Naam van de deelnemer",
  "Voor- en achternaam",
  "Voornaam + naam",
  "Wat is je naam?",
  "Hoe heet je?",
  "Volledige naam *",
  "Full Name",
  "Medewerkers",
  "Deelnemers:",
];

const bare: [text: string, people: Row[]][] = [
  [
    '"Peeters, Jan","HR"\n"Maes, Els","Balie"',
    [
      ["Peeters, Jan", "HR"],
      ["Maes, Els", "Balie"],
    ],
  ],
  [
    '"Peeters, Jan";"HR dienst"\n"Maes, Els";"HR dienst"',
    [
      ["Peeters, Jan", "HR dienst"],
      ["Maes, Els", "HR dienst"],
    ],
  ],
  ['"Peeters, Jan"\n"Maes, Els"', [["Peeters, Jan"], ["Maes, Els"]]],
  [
    '"Jan ""Jef"" Peeters";"HR"\n"Els";"HR"',
    [
      ['Jan "Jef" Peeters', "HR"],
      ["Els", "HR"],
    ],
  ],
  ['"Jan\nPeeters";"HR"\n"Els Maes";"Balie"', both],
  ['Jan "Jef" Peeters\nEls', [['Jan "Jef" Peeters'], ["Els"]]],
  ['"Jef" Peeters\nEls', [['"Jef" Peeters'], ["Els"]]],
  ["1,Jan Peeters\n2,Els Maes", named],
  ["1;Jan Peeters;HR\n2;Els Maes;Balie", both],
  ["104233\tJan Peeters\n104234\tEls Maes", named],
  ["jan@x.be;Jan Peeters\nels@x.be;Els Maes", named],
  ["jan@x.be;Jan Peeters", [["Jan Peeters"]]],
  ["Jan,Peeters\nEls,Maes", named],
  ["Jan\tPeeters\nEls\tMaes", named],
  ["Jan Peeters,HR\nEls Maes,Balie", both],
  [
    "Jan Peeters, HR\nEls Maes, HR",
    [
      ["Jan Peeters", "HR"],
      ["Els Maes", "HR"],
    ],
  ],
  ["Jan,Peeters,HR\nEls,Maes,Balie", both],
  ["Jan;Peeters;HR\nEls;Maes;Balie", both],
  ["Jan Peeters | HR\nEls Maes | Balie", both],
  ["sep=;\nJan Peeters;HR\nEls Maes;Balie", both],
  ["Peeters, Jan\nMaes, Els", [["Peeters, Jan"], ["Maes, Els"]]],
  ["Van Damme,Jan\nDe Smet,Els", [["Van Damme,Jan"], ["De Smet,Els"]]],
  ["Naam\nPeeters, Jan\nMaes, Els", [["Peeters, Jan"], ["Maes, Els"]]],
  ["Lijst van 5 maart\nPeeters, Jan\nMaes, Els", [["Peeters, Jan"], ["Maes, Els"]]],
  ["Jan, Els, Kim", [["Jan"], ["Els"], ["Kim"]]],
];

const addresses: [text: string, people: string[]][] = [
  ['"Peeters, Jan" <jan@x.be>, "Maes, Els" <els@x.be>', ["Peeters, Jan", "Maes, Els"]],
  ["'Peeters, Jan' <jan@x.be>; 'Maes, Els' <els@x.be>", ["Peeters, Jan", "Maes, Els"]],
  ["Peeters Jan <jan@x.be>; Maes Els <els@x.be>", ["Peeters Jan", "Maes Els"]],
  ["Aan: Jan <jan@x.be>, Els <els@x.be>, kim.de.bos@x.be", ["Jan", "Els", "Kim De Bos"]],
  ["jan.peeters@x.be; els.maes@x.be", ["Jan Peeters", "Els Maes"]],
  ["Jan Peeters jan@x.be\nEls Maes els@x.be", ["Jan Peeters", "Els Maes"]],
];

describe("tables and lists of other programs", () => {
  test.each(headed)("with a head: %j", (text, people) => {
    expect(read(text)).toEqual(people);
  });

  test.each(single)("one column under %j", (head) => {
    expect(read(`${head}\nJan Peeters\nEls Maes`)).toEqual(named);
  });

  test("one column of surnames first, as its head says", () => {
    expect(read("Naam en voornaam\nPeeters Jan\nDe Smet Els")).toEqual([
      ["Jan Peeters"],
      ["Els De Smet"],
    ]);
  });

  test.each(bare)("without a head: %j", (text, people) => {
    expect(read(text)).toEqual(people);
  });

  test.each(addresses)("addresses: %j", (text, people) => {
    expect(read(text)).toEqual(people.map((name) => [name]));
  });
});

const word = fc.stringMatching(/^[A-Z][a-z]{2,8}$/u);
const fullName = fc.tuple(word, word).map(([first, last]) => `${first} ${last}`);
const inQuotes = fc.tuple(word, word).map(([first, last]) => `${last}, "${first}" ${last}`);
const value = fc.constantFrom(
  "05/03/2027 9:12:33",
  "3/5/27, 8:58:12 AM",
  "2027-03-05T08:58:12Z",
  "5 maart 1985",
  "12-mrt-1985",
  "1h 2m 10s",
  "2 u 5 min",
  "58 min",
  "104233",
  "0475 12 34 56",
  "+32 (0)475/12.34.56",
  "85.07.30-033.28",
  "850730 033 28",
  "85073003328",
  "BE68 5390 0754 7034",
  "N16706",
  "jan@x.be",
  "https://x.be/1",
  "12,50",
);

describe("laws of tables", () => {
  test("what a spreadsheet writes is read back, whatever the delimiter, the quotes and the order", () => {
    const person = fc.record({
      Naam: fc.oneof(fullName, inQuotes),
      Afdeling: word,
      Nr: fc.nat(99),
    });
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 1, maxLength: 8 }),
        fc.shuffledSubarray(["Naam", "Afdeling", "Nr"], { minLength: 3 }),
        fc.constantFrom(",", ";", "\t"),
        fc.boolean(),
        fc.constantFrom("\n", "\r\n"),
        (people, columns, delimiter, quotes, newline) => {
          const text = Papa.unparse(people, { columns, delimiter, quotes, newline });
          expect(read(text)).toEqual(people.map(({ Naam, Afdeling }) => [Naam, Afdeling]));
        },
      ),
    );
  });

  test("no number, date, time, telephone or national number is ever shown or is somebody", () => {
    const person = fc.tuple(fullName, value, value);
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 1, maxLength: 6 }),
        fc.shuffledSubarray([0, 1, 2], { minLength: 2 }).filter((order) => order.includes(0)),
        fc.constantFrom("\t", ";", ","),
        fc.boolean(),
        (people, order, delimiter, head) => {
          const heads = ["Naam", "Rijksregisternummer", "Vraag"];
          const rows = [...(head ? [heads] : []), ...people];
          const text = Papa.unparse(
            rows.map((row) => order.map((at) => row[at])),
            {
              delimiter,
              quotes: !head,
            },
          );
          expect(read(text)).toEqual(people.map(([name]) => [name]));
        },
      ),
    );
  });

  test("beside a name on a line they are left out too", () => {
    const reach = fc.constantFrom("0475 12 34 56", "85.07.30-033.28", "85073003328", "jan@x.be");
    fc.assert(
      fc.property(fc.array(fullName, { minLength: 1, maxLength: 5 }), reach, (names, secret) => {
        for (const beside of [
          ` ${secret}`,
          ` (${secret})`,
          `, ${secret}`,
          `;${secret}`,
          `\t${secret}`,
        ]) {
          expect(read(names.map((name) => name + beside).join("\n"))).toEqual(
            names.map((name) => [name]),
          );
        }
      }),
    );
  });
});
