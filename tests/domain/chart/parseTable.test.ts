import { describe, expect, test } from "vitest";

import { MOST_ROWS as ROWS, MOST_SERIES as SERIES } from "#content/ownSteps.ts";
import { MOST_CHARACTERS, MOST_ROWS, MOST_SERIES, parseTable } from "#domain/chart/parseTable.ts";

import { read } from "./read.ts";

const problem = (text: string) => {
  const parsed = parseTable(text);
  return parsed.ok ? undefined : parsed.problem;
};
const values = (text: string) => read(text).table.rows.map((row) => row.values);
const labels = (text: string) => read(text).table.rows.map(({ label }) => label);
/** One cell in a column without any other. */
const cell = (text: string) => read(`naam\taantal\nx\t${text}\ny\t7`).table.rows[0]?.values[0];

describe("what spreadsheets and people paste", () => {
  test.each([
    ["tabs", "Sector\tMannen\tVrouwen\nZorg\t12\t34\nBouw\t56\t7"],
    ["semicolons", "Sector;Mannen;Vrouwen\r\nZorg;12;34\r\nBouw;56;7\r\n"],
    ["commas", "Sector,Mannen,Vrouwen\nZorg,12,34\nBouw,56,7"],
    ["commas and quotes", '"Sector","Mannen","Vrouwen"\n"Zorg","12","34"\n"Bouw","56","7"'],
    [
      "an empty column and lines around it",
      "\t\t\t\n\tSector\tMannen\tVrouwen\n\tZorg\t12\t34\n\t\t\t\n\tBouw\t56\t7",
    ],
    ["empty columns behind it", "Sector\tMannen\tVrouwen\t\t\nZorg\t12\t34\nBouw\t56\t7\t\t"],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual({
      ok: true,
      table: {
        series: ["Mannen", "Vrouwen"],
        rows: [
          { label: "Zorg", values: [12, 34] },
          { label: "Bouw", values: [56, 7] },
        ],
      },
      unit: "",
      notices: [],
    });
  });

  test("decimal commas between semicolons and tabs", () => {
    expect(values("a;1,5\nb;2,25")).toEqual([[1.5], [2.25]]);
    expect(values("a\t1,5\nb\t2,25")).toEqual([[1.5], [2.25]]);
  });

  test("a quotation mark that is only a sign", () => {
    expect(labels('"Ja" zeggen\t5\nNee\t"6"')).toEqual(['"Ja" zeggen', "Nee"]);
  });

  test("a cell of more lines becomes one line", () => {
    expect(labels('"twee\nregels"\t5\nb\t6')).toEqual(["twee regels", "b"]);
  });
});

describe("a number", () => {
  test.each([
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["1.234.567", 1_234_567],
    ["1,234,567", 1_234_567],
    ["1 234,5", 1234.5],
    ["1\u00A0234", 1234],
    ["1\u202F234\u202F567", 1_234_567],
    ["1'234", 1234],
    ["12,5", 12.5],
    ["0,125", 0.125],
    ["1.234", 1234],
    ["1,234", 1.234],
    ["0.125", 0.125],
    [",5", 0.5],
    ["-3", -3],
    ["−3,5", -3.5],
    ["– 3", -3],
    ["(12)", -12],
    ["+4", 4],
    ["-0", 0],
    ["€ 1.250,00", 1250],
    ["-€5", -5],
    ["€ -5", -5],
    ["$1,250.75", 1250.75],
    ["12 EUR", 12],
    ["45%", 45],
    ["45,5 %", 45.5],
    ["1,2E+05", 120_000],
  ])("is read out of %s", (text, value) => {
    expect(cell(text)).toBe(value);
  });

  test("that can mean two things is read as the others in the table are", () => {
    expect(values("a\t1.5\nb\t1,234")).toEqual([[1.5], [1234]]);
    expect(values("a\t2,5\nb\t1,234")).toEqual([[2.5], [1.234]]);
    expect(values("a\t12.75\nb\t1.234")).toEqual([[12.75], [1.234]]);
  });

  test.each(["", "-", "–", " "])("is not there in “%s”, and nothing is said about it", (text) => {
    expect(cell(text)).toBeNull();
    expect(read(`naam\taantal\nx\t${text}\ny\t7`).notices).toEqual([]);
  });

  test.each(["tien", "1e999", "1.2.3", "12 a 15", "1,23,4", "#REF!"])("is not %s", (text) => {
    expect(cell(text)).toBeNull();
  });
});

describe("the unit", () => {
  test("is a percent sign when all numbers have one", () => {
    expect(read("a\t45%\nb\t\nc\t12,5 %").unit).toBe("%");
    expect(read("a\t45%\nb\t12").unit).toBe("");
  });
});

describe("the first line and the first column", () => {
  test("without a head, all lines are rows", () => {
    expect(read("Zorg\t12\nBouw\t56").table).toEqual({
      series: [""],
      rows: [
        { label: "Zorg", values: [12] },
        { label: "Bouw", values: [56] },
      ],
    });
  });

  test("years above numbers are names of series", () => {
    expect(read("Regio\t2023\t2024\nGent\t5\t6").table.series).toEqual(["2023", "2024"]);
    expect(read("\t1\t2\nGent\t5\t6").table.series).toEqual(["1", "2"]);
    expect(read("Regio\t2024\nGent\t5\nLuik\t1.450").table.series).toEqual(["2024"]);
  });

  test("a number that only looks like a year is a number", () => {
    expect(labels("Luik\t2000\nGent\t1450")).toEqual(["Luik", "Gent"]);
    expect(labels("Luik\t2000\t2010\nGent\t1999\t5")).toEqual(["Luik", "Gent"]);
  });

  test("years, weeks and ages are labels", () => {
    expect(labels("Jaar\tAantal\n2023\t5\n2024\t6")).toEqual(["2023", "2024"]);
    expect(labels("2023\t5\n2024\t6")).toEqual(["2023", "2024"]);
    expect(labels("Leeftijd\tAantal\n18\t5\n25\t6")).toEqual(["18", "25"]);
  });

  test("where every column is numbers, the rows are counted", () => {
    expect(read("Voor\tNa\n7\t8\n3\t4").table).toEqual({
      series: ["Voor", "Na"],
      rows: [
        { label: "1", values: [7, 8] },
        { label: "2", values: [3, 4] },
      ],
    });
    expect(labels("5\t6\n4\t8")).toEqual(["1", "2"]);
  });

  test("one row is a table too", () => {
    expect(read("Zorg\t12").table.rows).toEqual([{ label: "Zorg", values: [12] }]);
  });
});

// Read with a step for each pair of cells, each of these would take minutes: a test that hangs fails.
describe("a large text", () => {
  test.each([
    ["ten thousand rows", "rij;1;2,5;3\n".repeat(10_000), { ok: true }],
    [
      "one endless line above many short ones",
      `${"\t".repeat(90_000)}x\n${"a\n".repeat(50_000)}`,
      { ok: false, problem: { kind: "oneColumn" } },
    ],
    [
      "one endless cell",
      `a\t${" 1".repeat(90_000)}`,
      { ok: false, problem: { kind: "noNumbers" } },
    ],
    [
      "nothing but quotation marks",
      '"'.repeat(150_000),
      { ok: false, problem: { kind: "oneColumn" } },
    ],
  ])("of %s is read to its end", (_, text, outcome) => {
    expect(parseTable(text)).toMatchObject(outcome);
  });
});

describe("what is wrong is said", () => {
  test.each([
    ["", { kind: "empty" }],
    [" \n\t\t\n", { kind: "empty" }],
    ["Zorg\nBouw", { kind: "oneColumn" }],
    ["Aantal\n1,5\n2,5", { kind: "oneColumn" }],
    ["Naam\tAantal", { kind: "noNumbers" }],
    ["a\tb\nc\td", { kind: "noNumbers" }],
    ["a\t=SUM(B2)", { kind: "noNumbers" }],
  ])("of %j", (text, expected) => {
    expect(problem(text)).toEqual(expected);
  });

  test("too long a text is not read at all", () => {
    const text = "a\t1\n".repeat(MOST_CHARACTERS / 4);
    expect(parseTable(text).ok).toBe(true);
    expect(problem(`${text}!`)).toEqual({
      kind: "tooLong",
      characters: MOST_CHARACTERS + 1,
      most: MOST_CHARACTERS,
    });
  });

  test("rows that lack cells are filled", () => {
    const { table, notices } = read("naam;a;b\nx;1\ny;2;3\nz");
    expect(table.rows.map((row) => row.values)).toEqual([
      [1, null],
      [2, 3],
      [null, null],
    ]);
    expect(notices).toEqual([{ kind: "ragged", rows: [2, 4], count: 2 }]);
  });

  test("words where numbers go are left out, with a few places", () => {
    const { table, notices } = read("naam\taantal\nx\ttien\ny\t7\nz\t=SUM(B2:B3)\nw\tn.v.t.");
    expect(table.rows.map((row) => row.values[0])).toEqual([null, 7, null, null]);
    expect(notices).toEqual([
      {
        kind: "text",
        cells: [
          { row: 2, column: 2, text: "tien" },
          { row: 5, column: 2, text: "n.v.t." },
        ],
        count: 2,
      },
      { kind: "formula", cells: [{ row: 4, column: 2, text: "=SUM(B2:B3)" }], count: 1 },
    ]);
    const many = read(`a\t1\n${"b\tx\n".repeat(9)}`).notices[0];
    expect(many).toMatchObject({ kind: "text", count: 9, cells: { length: 3 } });
  });

  test("too many rows and series: the first are kept, quickly", () => {
    const line = (start: string) => [start, 1, 2, 3, 4, 5, 6, 7].join("\t");
    const { table, notices } = read(Array.from({ length: 10_000 }, () => line("r")).join("\n"));
    expect(table.rows).toHaveLength(MOST_ROWS);
    expect(table.series).toHaveLength(MOST_SERIES);
    expect(notices).toEqual([
      { kind: "rows", kept: MOST_ROWS, total: 10_000 },
      { kind: "series", kept: MOST_SERIES, total: 7 },
    ]);
  });

  test("long labels are shortened, and no letter is cut in two", () => {
    const { table, notices } = read(`${"😀".repeat(60)}\t5\nkort\t6`);
    expect(table.rows[0]?.label).toBe(`${"😀".repeat(39)}…`);
    expect(notices).toEqual([{ kind: "long", count: 1, most: 80 }]);
  });
});

test("the limits are those of the shape that is saved", () => {
  expect([MOST_ROWS, MOST_SERIES]).toEqual([ROWS, SERIES]);
});
