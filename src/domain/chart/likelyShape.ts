import type { ChartTable } from "#content/ownSteps.ts";

import type { ChartShape } from "./scale.ts";

const YEAR = /^(?:1[5-9]|20|21)\d\d$/u;
/** How the months begin, written out or shortened. */
const MONTHS = [
  /^jan/u,
  /^feb/u,
  /^(?:maart|mrt|maa)/u,
  /^apr/u,
  /^mei/u,
  /^jun/u,
  /^jul/u,
  /^aug/u,
  /^sep/u,
  /^okt/u,
  /^nov/u,
  /^dec/u,
];
/** Fewer moments than this are read more easily as bars. */
const LEAST_MOMENTS = 4;
/** Percentages that were rounded do not add up exactly. */
const ROUNDING = 1;

/** The place of a month in the year; -1 for another word. */
function monthOf(label: string): number {
  const word = label.toLowerCase();
  return MONTHS.findIndex((month) => month.test(word));
}

function isInOrder(labels: readonly string[]): boolean {
  if (labels.every((label) => YEAR.test(label))) {
    return labels.every((label, row) => row === 0 || Number(label) > Number(labels[row - 1]));
  }
  const months = labels.map(monthOf);
  return months.every(
    (month, row) => month >= 0 && (row === 0 || month === ((months[row - 1] ?? 0) + 1) % 12),
  );
}

function addUpToWhole({ series, rows }: ChartTable): boolean {
  if (series.length < 2) return false;
  return rows.every(({ values }) => {
    const numbers = values.map((value) => value ?? 0);
    const sum = numbers.reduce((total, value) => total + value, 0);
    return numbers.every((value) => value >= 0) && Math.abs(sum - 100) <= ROUNDING;
  });
}

/** The chart that most probably shows what a table is about. */
export function likelyShape(table: ChartTable): ChartShape {
  const labels = table.rows.map(({ label }) => label);
  if (labels.length >= LEAST_MOMENTS && isInOrder(labels)) return "line";
  return labels.length > 0 && addUpToWhole(table) ? "stacked" : "bar";
}
