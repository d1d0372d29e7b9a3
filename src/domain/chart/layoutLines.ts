import { scalePoint } from "d3-scale";
import { line as linePath } from "d3-shape";

import type { ChartTable } from "#content/ownSteps.ts";

import type { AxisLabel, LineMark, Lines, Plot, Room, Text } from "./marks.ts";
import { valueScale } from "./scale.ts";
import { FONT, formatNumber, LEADING, chartTextWidth, wrapText } from "./text.ts";

const GAP = 1.4;
/** The shape of its series stands before the number at the end of a line. */
export const MARK = 3.2;
const MOST_LINES = 2;

/** Lines from left to right, with the labels that have place. */
export function layoutLines(table: ChartTable, unit: string, room: Room): Lines {
  const ticks = valueScale("line", table, [1, 0]).ticks(unit);
  const left = Math.max(0, ...ticks.map(({ text }) => chartTextWidth(text))) + GAP;
  const last = table.rows.at(-1)?.values ?? [];
  const ends = last.flatMap((value) => (value === null ? [] : [formatNumber(value, unit)]));
  const right = ends.length === 0 ? 0 : Math.max(...ends.map(chartTextWidth)) + MARK + GAP;
  const across: [number, number] = [left, room.width - right];
  const place = scalePoint<number>().domain(table.rows.keys()).range(across).padding(0.4);
  const at = (row: number) => place(row) ?? (across[0] + across[1]) / 2;
  const labels = thinned(table, at, place.step(), room.width);
  const lines = Math.max(1, ...labels.map((label) => label.lines.length));
  const plot: Plot = {
    left,
    right: across[1],
    top: FONT * 0.7,
    bottom: room.height - lines * LEADING - GAP,
  };
  const scale = valueScale("line", table, [plot.bottom, plot.top]);
  const y = room.height - lines * LEADING + FONT * 0.85;
  const drawn = table.series.map((_, series) => drawLine(table, series, at, scale.at));
  return {
    way: "lines",
    room,
    plot,
    lines: withEnds(drawn, last, unit, plot, scale.at),
    ticks: scale.ticks(unit),
    zero: scale.zero,
    labels: labels.map((label) => ({ ...label, y })),
  };
}

function drawLine(
  table: ChartTable,
  series: number,
  x: (row: number) => number,
  y: (value: number) => number,
): LineMark {
  const values = table.rows.map((row) => row.values[series] ?? null);
  const path = linePath<number | null>()
    .defined((value) => value !== null)
    .x((_, row) => x(row))
    .y((value) => y(value ?? 0))
    .digits(2);
  return {
    series,
    path: path(values) ?? "",
    points: values.flatMap((value, row) =>
      value === null ? [] : [{ row, x: x(row), y: y(value) }],
    ),
    end: null,
  };
}

/** Every label, or every second, third, … : as many as can be read beside each other. */
function thinned(
  table: ChartTable,
  x: (row: number) => number,
  step: number,
  width: number,
): AxisLabel[] {
  const count = table.rows.length;
  for (let every = 1; every < count; every++) {
    // Only where each row has its label can the outer ones not stick out.
    const slot = every === 1 ? step * 0.94 : step * every * 0.62;
    const shown = pick(table, every, slot, false);
    if (shown?.every(({ lines }) => lines.length <= MOST_LINES)) {
      return shown.map((label) => standing(label, x, 0, width));
    }
  }
  const ends = pick(table, Math.max(1, count - 1), width / Math.min(2, count) - GAP, true) ?? [];
  // Each in a half of its own: wide numbers on the axis push their points together.
  const half = width / ends.length;
  return ends.map((label, end) => standing(label, x, end * half, (end + 1) * half));
}

function pick(table: ChartTable, every: number, slot: number, mayBreak: boolean) {
  const shown: { row: number; lines: string[] }[] = [];
  for (let row = 0; row < table.rows.length; row += every) {
    const lines = wrapText(table.rows[row]?.label ?? "", slot, mayBreak);
    if (lines === null) return null;
    shown.push({ row, lines });
  }
  return shown;
}

/** Below its point, but never over the edges of its place. */
function standing(
  { row, lines }: { row: number; lines: string[] },
  x: (row: number) => number,
  from: number,
  to: number,
): AxisLabel {
  const half = Math.max(...lines.map(chartTextWidth)) / 2;
  return { row, lines, x: Math.max(from + half, Math.min(to - half, x(row))), y: 0 };
}

/** The last number of each line, moved apart where they would cover each other. */
function withEnds(
  lines: readonly LineMark[],
  last: readonly (number | null)[],
  unit: string,
  plot: Plot,
  y: (value: number) => number,
): LineMark[] {
  const ends = lines
    .flatMap(({ series }) => {
      const value = last[series] ?? null;
      if (value === null) return [];
      return [{ series, text: formatNumber(value, unit), at: y(value) }];
    })
    .toSorted((a, b) => a.at - b.at);
  const gap = FONT * 1.1;
  // Where they cannot stand apart, the axis has to do.
  if ((ends.length - 1) * gap > plot.bottom - plot.top) return [...lines];
  const places: number[] = [];
  for (const { at } of ends) places.push(Math.max(at, (places.at(-1) ?? -Infinity) + gap));
  let most = plot.bottom;
  for (let index = places.length - 1; index >= 0; index--) {
    most = Math.min(most, places[index] ?? most);
    places[index] = most;
    most -= gap;
  }
  const found = new Map<number, Text>(
    ends.map(({ series, text }, index) => [
      series,
      { text, x: plot.right + GAP, y: places[index] ?? 0 },
    ]),
  );
  return lines.map((line) => ({ ...line, end: found.get(line.series) ?? null }));
}
