import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { ChartTable } from "#content/ownSteps.ts";
import { layoutChart } from "#domain/chart/layout.ts";
import type { ChartLayout } from "#domain/chart/marks.ts";
import type { ChartShape } from "#domain/chart/scale.ts";
import { formatExact, formatNumber, chartTextWidth, wrapText } from "#domain/chart/text.ts";

const letters = "abcdefg".split("");
const room = { width: 150, height: 54 };
const table = (rows: Record<string, (number | null)[]>, ...series: string[]): ChartTable => ({
  series,
  rows: Object.entries(rows).map(([label, values]) => ({ label, values })),
});
function lay<Way extends ChartLayout["way"]>(
  way: Way,
  shape: ChartShape,
  of: ChartTable,
  unit = "",
) {
  const layout = layoutChart({ shape, table: of, unit }, room);
  expect(layout.way).toBe(way);
  return layout as Extract<ChartLayout, { way: Way }>;
}

describe("bars that stand", () => {
  test("are as high as their numbers say, from the zero line, and carry them", () => {
    const { bars, zero, ticks } = lay("columns", "bar", table({ Ja: [10], Nee: [40] }, "Stemmen"));
    const [ten, forty] = bars;
    expect(forty!.height / ten!.height).toBeCloseTo(4);
    expect(ten!.y + ten!.height).toBeCloseTo(zero);
    expect(bars.map(({ text }) => text?.text)).toEqual(["10", "40"]);
    expect(ticks).toEqual([]);
  });

  test("hang down from zero for what is negative, with the number below", () => {
    const { bars, zero } = lay("columns", "bar", table({ Winst: [10], Verlies: [-10] }, "x"), "€");
    const [up, down] = bars;
    expect(down!.y).toBeCloseTo(zero);
    expect(down!.height).toBeCloseTo(up!.height);
    expect(down!.text!.y).toBeGreaterThan(down!.y + down!.height);
    expect(down!.text!.text).toBe("€\u00A0-10");
  });

  test("that are too thin for their numbers have an axis with nice values", () => {
    const many = [1234, 2345, 3456, 4567, 5678, 6789];
    const { bars, ticks } = lay(
      "columns",
      "bar",
      table({ a: many, b: many, c: many, d: many, e: many, f: many }, ...letters.slice(0, 6)),
    );
    expect(bars.every(({ text }) => text === null)).toBe(true);
    expect(ticks.map(({ text }) => text)).toEqual(["0", "2.000", "4.000", "6.000", "8.000"]);
  });

  test("stand on each other when stacked, negative parts below zero", () => {
    const { bars, zero } = lay("columns", "stacked", table({ a: [30, 20, -10] }, "x", "y", "z"));
    expect(bars[1]!.y + bars[1]!.height).toBeCloseTo(bars[0]!.y);
    expect(bars[2]!.y).toBeCloseTo(zero);
  });

  test("have the number of a part that is too low beside them, as far as there is place", () => {
    const { bars } = lay(
      "columns",
      "stacked",
      table({ a: [4, 3, 93], b: [50, 50, 0] }, "x", "y", "z"),
    );
    const [first, second, third] = bars;
    expect(bars.map(({ text }) => text?.text)).toEqual(["4", "3", "93", "50", "50", undefined]);
    const right = first!.x + first!.width;
    expect(first!.text!.x).toBeGreaterThan(right);
    expect(second!.text!.x).toBeGreaterThan(right);
    expect(first!.text!.y - second!.text!.y).toBeGreaterThan(4.2);
    expect(third!.text!.x).toBeLessThan(right);
  });

  test("of nothing at all, or of one row, are no trouble", () => {
    expect(lay("columns", "bar", table({ a: [null] }, "x")).bars).toEqual([]);
    expect(lay("columns", "bar", table({}, "x")).bars).toEqual([]);
    expect(lay("columns", "bar", table({ a: [0] }, "x")).bars[0]!.height).toBe(0);
  });
});

describe("bars that lie", () => {
  const long = "Een label dat onder een staaf die staat geen plaats heeft";

  test("come with more than six rows, or with long labels", () => {
    const seven = Object.fromEntries(letters.map((label) => [label, [1]]));
    expect(lay("rows", "bar", table(seven, "x")).rows).toHaveLength(7);
    const { widths } = lay("rows", "bar", table({ [long]: [1], [`${long}!`]: [2], c: [3] }, "x"));
    expect(widths.label).toBeLessThan(room.width * 0.4);
    expect(widths.label + widths.plot + widths.value).toBeCloseTo(room.width);
  });

  test("go to the left of zero for what is negative", () => {
    const rows = Object.fromEntries(letters.map((label, index) => [label, [index - 3]]));
    const { rows: drawn, zero } = lay("rows", "bar", table(rows, "x"));
    const [first] = drawn[0]!.bars;
    expect(first!.x + first!.width).toBeCloseTo(zero);
    expect(drawn[6]!.bars[0]!.x).toBeCloseTo(zero);
  });

  test("carry a number in a part that is wide enough for it", () => {
    const rows = Object.fromEntries(letters.map((label) => [label, [97, 3]]));
    const { rows: drawn } = lay("rows", "stacked", table(rows, "x", "y"), "%");
    expect(drawn[0]!.bars.map(({ text }) => text?.text)).toEqual(["97%", undefined]);
  });
});

describe("lines", () => {
  const years = (count: number, value = (index: number) => index) =>
    table(
      Object.fromEntries(
        Array.from({ length: count }, (_, row) => [`j${2000 + row}`, [value(row)]]),
      ),
      "x",
    );

  test("stop where a value lacks, and keep a point that stands alone", () => {
    const { lines } = lay("lines", "line", table({ a: [1], b: [null], c: [3], d: [4] }, "x"));
    expect(lines[0]!.path.match(/M/gu)).toHaveLength(2);
    expect(lines[0]!.points.map(({ row }) => row)).toEqual([0, 2, 3]);
  });

  test("have all labels when they fit, and fewer when not", () => {
    expect(lay("lines", "line", years(6)).labels).toHaveLength(6);
    const shown = lay("lines", "line", years(40)).labels.map(({ row }) => row);
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.length).toBeLessThan(12);
    expect(shown[0]).toBe(0);
  });

  test("of long labels keep the first and the last, on more lines", () => {
    const long = (end: string) => `${"lang ".repeat(14)}${end}`;
    const { labels, plot } = lay(
      "lines",
      "line",
      table({ [long("a")]: [1], [long("b")]: [2], [long("c")]: [3] }, "x"),
    );
    expect(labels.map(({ row }) => row)).toEqual([0, 2]);
    expect(plot.bottom).toBeGreaterThan(20);
  });

  test("reach zero only where that tells something", () => {
    expect(
      lay(
        "lines",
        "line",
        years(5, (row) => 10 + row * 10),
      ).zero,
    ).not.toBeNull();
    expect(
      lay(
        "lines",
        "line",
        years(5, (row) => 1000 + row),
      ).zero,
    ).toBeNull();
  });

  test("that end at the same place have their numbers apart", () => {
    const { lines } = lay("lines", "line", table({ a: [1, 1, 1], b: [5, 5, 5] }, "x", "y", "z"));
    const places = lines.map(({ end }) => end!.y).toSorted((a, b) => a - b);
    expect(places[1]! - places[0]!).toBeGreaterThan(4);
    expect(places[2]! - places[1]!).toBeGreaterThan(4);
  });

  test("with wide numbers on the axis keep the labels of both ends apart", () => {
    const wide = {
      series: ["a", "b"],
      rows: [
        { label: "⺀⺀⺀⺀⺀⺀", values: [null, null] },
        { label: "@⺀%⺀⺀%⺀⺀", values: [-4.94e-175, 1e-14] },
      ],
    };
    const layout = layoutChart(
      { shape: "line", table: wide, unit: "%" },
      { width: 115, height: 30 },
    );
    if (layout.way !== "lines") throw new Error("lines were asked for");
    const [first, last] = layout.labels.map(({ x, lines }) => {
      const half = Math.max(...lines.map(chartTextWidth)) / 2;
      return [x - half, x + half];
    });
    expect(first![1]).toBeLessThanOrEqual(last![0]!);
    expect(last![1]).toBeLessThanOrEqual(115);
  });

  test("of one row, or of no numbers, are no trouble", () => {
    expect(lay("lines", "line", table({ a: [5] }, "x")).lines[0]!.points).toHaveLength(1);
    expect(lay("lines", "line", table({ a: [null], b: [null] }, "x")).lines[0]!.path).toBe("");
    expect(lay("lines", "line", table({}, "x")).labels).toEqual([]);
  });
});

describe("words", () => {
  test.each([
    [1234.5, "", "1.234,5"],
    [0.004_56, "", "0,00456"],
    [45.678, "%", "45,68%"],
    [2_500_000, "", "2,5\u00A0mln."],
    [12, "u", "12\u00A0u"],
    [12, "uren", "12"],
  ])("%d with %j is %s", (value, unit, text) => {
    expect(formatNumber(value, unit)).toBe(text);
  });

  test("keep all decimals for who reads the table", () => {
    expect(formatExact(1_234_567.125, "%")).toBe("1.234.567,125%");
  });

  test("are broken between words, and inside one only if they may", () => {
    expect(wrapText("hier en daar", chartTextWidth("hier en"))).toEqual(["hier en", "daar"]);
    expect(wrapText("arbeidsomstandigheden", 20)).toBeNull();
    expect(wrapText("arbeidsomstandigheden", 20, true)!.join("")).toBe("arbeidsomstandigheden");
  });
});

test("whatever the numbers and the labels are, every mark and every word stands in the room", () => {
  const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null });
  const tables = fc.integer({ min: 1, max: 6 }).chain((series) =>
    fc.record({
      series: fc.array(fc.string({ maxLength: 80 }), { minLength: series, maxLength: series }),
      rows: fc.array(
        fc.record({
          label: fc.string({ unit: "grapheme", maxLength: 70 }),
          values: fc.array(value, { minLength: series, maxLength: series }),
        }),
        { maxLength: 40 },
      ),
    }),
  );
  const shape = fc.constantFrom<ChartShape>("bar", "line", "stacked");
  const inside = (place: number, most: number) => {
    expect(place).toBeGreaterThanOrEqual(-0.01);
    expect(place).toBeLessThanOrEqual(most + 0.01);
  };
  const rooms = fc.record({
    width: fc.integer({ min: 115, max: 200 }),
    height: fc.integer({ min: 30, max: 54 }),
  });
  fc.assert(
    fc.property(tables, shape, rooms, (of, kind, { width, height: high }) => {
      const layout = layoutChart({ shape: kind, table: of, unit: "%" }, { width, height: high });
      const bars =
        layout.way === "rows"
          ? layout.rows.flatMap((row) => row.bars)
          : layout.way === "columns"
            ? layout.bars
            : [];
      for (const { x, y, width: wide, height } of bars) {
        inside(x, width);
        inside(x + wide, width);
        inside(y, high);
        inside(y + height, high);
      }
      if (layout.way === "rows") return;
      let before = -1;
      for (const { x, y, lines } of layout.labels) {
        const half = Math.max(...lines.map(chartTextWidth)) / 2;
        expect(x - half, "labels cover each other").toBeGreaterThan(before - 0.01);
        before = x + half;
        inside(x - half, width);
        inside(x + half, width);
        inside(y + (lines.length - 1) * 4.83, high);
      }
      expect(layout.ticks.length).toBeLessThanOrEqual(8);
      for (const { at } of layout.ticks) inside(at, high);
      if (layout.way === "lines") {
        for (const { end } of layout.lines) {
          if (end) inside(end.x + chartTextWidth(end.text), width);
          if (end) inside(end.y, high);
        }
        for (const { x, y } of layout.lines.flatMap(({ points }) => points)) {
          inside(x, width);
          inside(y, high);
        }
      }
    }),
    { numRuns: 300 },
  );
});
