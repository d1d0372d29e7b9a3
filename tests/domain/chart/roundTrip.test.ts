import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { ChartTable } from "#content/ownSteps.ts";
import { parseTable, writeTable } from "#domain/chart/parseTable.ts";

import { read } from "./read.ts";

const signs = fc.string({ unit: "grapheme", maxLength: 24 });
const odd = fc.constantFrom("=SUM(A1)", "2024", "5,5", '"Ja"', "a\tb", "a;b", "-", "1.234,5", "%");
const label = fc
  .oneof(signs, signs, odd)
  .map((text) => text.replaceAll(/\s+/gu, " ").trim())
  .filter((text) => text.length <= 80);
const named = label.filter((text) => text !== "");
const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => (value === 0 ? 0 : value));

/** Tables in which each series has a number, so that none of them is an empty column. */
const tables: fc.Arbitrary<ChartTable> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 8 }))
  .chain(([series, rows]) =>
    fc.record({
      series: fc.array(label, { minLength: series, maxLength: series }),
      first: fc.array(number, { minLength: series, maxLength: series }),
      rows: fc.array(
        fc.record({
          label: named,
          values: fc.array(fc.option(number, { nil: null }), {
            minLength: series,
            maxLength: series,
          }),
        }),
        { minLength: rows, maxLength: rows },
      ),
    }),
  )
  .map(({ series, first, rows }) => ({
    series,
    rows: rows.map((row, index) => (index === rows.length - 1 ? { ...row, values: first } : row)),
  }));

describe("whatever comes in", () => {
  test("what is written is read back the same, without a remark", () => {
    fc.assert(
      fc.property(tables, (table) => {
        expect(read(writeTable(table))).toMatchObject({ table, notices: [] });
      }),
      { numRuns: 400 },
    );
  });

  test("any text is a table that can be saved, or a problem", () => {
    const pieces = fc.constantFrom(
      "\t",
      "\n",
      ";",
      ",",
      '"',
      "1",
      "2,5",
      "=A1",
      "x",
      " ",
      "%",
      "-",
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 60 }).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseTable(text);
        if (!parsed.ok) return;
        const { series, rows } = parsed.table;
        expect(series.length).toBeGreaterThan(0);
        expect(rows.every((row) => row.values.length === series.length)).toBe(true);
        expect(rows.some((row) => row.values.some((value) => value !== null))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
