import fc from "fast-check";
import { expect, it } from "vitest";

import { drawChart } from "#domain/chart/drawing.ts";

import { isWellFormed } from "../planFiles/unzip.ts";

const series = (number: number) => `Reeks ${number}`;
const cell = fc.option(fc.double({ min: -1e6, max: 1e9, noNaN: true }), { nil: null });
const label = fc.string({ unit: "grapheme", maxLength: 80 });

it("is a picture that opens, whatever the numbers and words are, with every row that fits", () => {
  const charts = fc.integer({ min: 1, max: 6 }).chain((width) =>
    fc.record({
      shape: fc.constantFrom("bar", "line", "stacked"),
      unit: fc.string({ maxLength: 20 }),
      table: fc.record({
        series: fc.array(label, { minLength: width, maxLength: width }),
        rows: fc.array(
          fc.record({ label, values: fc.array(cell, { minLength: width, maxLength: width }) }),
          { minLength: 1, maxLength: 40 },
        ),
      }),
    }),
  );
  fc.assert(
    fc.property(charts, (chart) => {
      const drawn = drawChart(chart, series);
      const numbers = chart.table.rows.some(({ values }) => values.some((value) => value !== null));
      expect(drawn !== undefined).toBe(numbers);
      if (!drawn) return;
      expect(isWellFormed(drawn.svg)).toBe(true);
      expect(drawn.svg).not.toMatch(/NaN|Infinity|undefined/u);
      expect(drawn.height).toBeGreaterThan(5);
    }),
  );
});

it("names series and unit, and each bar's number", () => {
  const table = {
    series: ["2025", ""],
    rows: [
      { label: "Samen & alleen", values: [12.5, null] },
      { label: "Cursus", values: [3, 4] },
    ],
  };
  const { svg } = drawChart({ shape: "bar", table, unit: "uren" }, series)!;
  for (const text of ["2025", "Reeks 2", "uren", "12,5", "Samen &amp; alleen", "Cursus"]) {
    expect(svg).toContain(`>${text}<`);
  }
  expect(svg.match(/stroke-width="0.3"\/>/gu)!.length).toBeGreaterThanOrEqual(3);
});
