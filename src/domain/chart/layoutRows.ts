import type { ChartTable } from "#content/ownSteps.ts";

import type { Bar, Rows } from "./marks.ts";
import { stack, valueScale } from "./scale.ts";
import { FONT, formatNumber, chartTextWidth } from "./text.ts";

/** How thick a bar is, and how much of the height it has for itself it leaves free. */
export const BAR = 5;
const AIR = 0.5;
const GAP = 2;
/** The most that labels take of the width; they go on on a next line. */
const MOST_LABEL = 0.38;

/** Bars that lie: for many rows and for long labels. */
export function layoutRows(
  shape: "bar" | "stacked",
  table: ChartTable,
  unit: string,
  width: number,
): Rows {
  const all = table.rows.flatMap(({ values }) => values);
  const widest = (texts: string[]) => Math.max(0, ...texts.map(chartTextWidth));
  const numbers = all.flatMap((value) => (value === null ? [] : [formatNumber(value, unit)]));
  const value = shape === "bar" ? widest(numbers) + GAP : 0;
  const wanted = widest(table.rows.map(({ label }) => label)) + GAP;
  const label = Math.min(wanted, width * MOST_LABEL);
  const plot = Math.max(width * 0.2, width - label - value);
  const scale = valueScale(shape, table, [0, plot]);
  const zero = scale.zero ?? 0;
  const bar = (row: number, series: number, from: number, to: number): Bar => ({
    row,
    series,
    x: Math.min(from, to),
    y: AIR / 2,
    width: Math.abs(to - from),
    height: BAR - AIR,
    text: null,
  });
  return {
    way: "rows",
    widths: { label, plot, value },
    zero,
    rows: table.rows.map(({ values }, row) => ({
      row,
      bars:
        shape === "bar"
          ? values.flatMap((number, series) =>
              number === null
                ? []
                : [
                    {
                      ...bar(row, series, zero, scale.at(number)),
                      text: { text: formatNumber(number, unit), x: plot, y: 0 },
                    },
                  ],
            )
          : stack(values).map((part) => {
              const made = bar(row, part.series, scale.at(part.from), scale.at(part.to));
              const text = formatNumber(part.value, unit);
              const fits = chartTextWidth(text) + 1 <= made.width;
              const x = made.x + made.width / 2;
              return { ...made, text: fits ? { text, x, y: BAR / 2 + FONT * 0.35 } : null };
            }),
    })),
  };
}
