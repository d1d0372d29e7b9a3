import { scaleBand } from "d3-scale";

import type { ChartTable } from "#content/ownSteps.ts";

import type { AxisLabel, Bar, Columns, Plot, Room } from "./marks.ts";
import { stack, valueScale } from "./scale.ts";
import { FONT, formatNumber, LEADING, chartTextWidth, wrapText } from "./text.ts";

/** More bars than this beside each other have no place for their labels. */
const MOST_COLUMNS = 6;
const MOST_LINES = 2;
const GAP = 1.2;

type Shape = "bar" | "stacked";

/** The labels below the columns; null where they ask for more place than there is. */
function wrapAll(table: ChartTable, width: number, free: number): string[][] | null {
  if (table.rows.length > MOST_COLUMNS) return null;
  const slot = width / Math.max(1, table.rows.length + free) - GAP;
  const wrapped: string[][] = [];
  for (const { label } of table.rows) {
    const lines = wrapText(label, slot);
    if (lines === null || lines.length > MOST_LINES) return null;
    wrapped.push(lines);
  }
  return wrapped;
}

/** Bars that stand; null where they had better lie. */
export function layoutColumns(
  shape: Shape,
  table: ChartTable,
  unit: string,
  room: Room,
): Columns | null {
  const direct = placed({ shape, table, unit, room, left: 0 });
  if (direct?.bars.every(({ text }) => text !== null)) return direct;
  // Not each bar can carry its number: an axis tells all of them.
  const scale = valueScale(shape, table, [1, 0]);
  const left = Math.max(...scale.ticks(unit).map(({ text }) => chartTextWidth(text))) + GAP;
  const axed = placed({ shape, table, unit, room, left });
  if (!axed) return null;
  // Numbers inside a stack are read by themselves; above some of the bars only, they are not.
  const bars = shape === "stacked" ? axed.bars : axed.bars.map((bar) => ({ ...bar, text: null }));
  return { ...axed, bars };
}

interface Placing {
  shape: Shape;
  table: ChartTable;
  unit: string;
  room: Room;
  /** Kept free for the numbers of the axis. */
  left: number;
}

/** Of the place of a column, the most that stays free for numbers beside it. */
const MOST_FREE = 0.45;

/** The columns, with place beside them for the numbers that find none in them, where that can be. */
function placed(placing: Placing): Columns | null {
  const made = place(placing, 0);
  if (!made || placing.shape === "bar") return made;
  const without = made.bars.filter(({ text, height }) => text === null && height > 0);
  const numberOf = ({ row, series }: Bar) =>
    formatNumber(placing.table.rows[row]?.values[series] ?? 0, placing.unit);
  const widest = Math.max(0, ...without.map((bar) => chartTextWidth(numberOf(bar)) + GAP));
  const width = made.plot.right - made.plot.left;
  // All columns and one gap more are as wide as the plot.
  const free = (widest * placing.table.rows.length) / Math.max(1, width - widest);
  return (free > 0 && free <= MOST_FREE && place(placing, free)) || made;
}

/** @param free at each side of a column, as a part of its place */
function place({ shape, table, unit, room, left }: Placing, free: number): Columns | null {
  const wrapped = wrapAll(table, room.width - left, free);
  if (!wrapped) return null;
  const below = table.rows.some(({ values }) => values.some((value) => (value ?? 0) < 0));
  const lines = Math.max(1, ...wrapped.map((list) => list.length));
  const plot: Plot = {
    left,
    right: room.width,
    top: FONT + GAP,
    bottom: room.height - lines * LEADING - GAP - (below && shape === "bar" ? FONT + GAP : 0),
  };
  const scale = valueScale(shape, table, [plot.bottom, plot.top]);
  const band = scaleBand<number>()
    .domain(table.rows.keys())
    .range([plot.left, plot.right])
    .paddingInner(Math.max(0.25, free))
    .paddingOuter(Math.max(0.12, free));
  const bars = shape === "bar" ? sideBySide : onTop(free * band.step());
  const middle = (row: number) => (band(row) ?? 0) + band.bandwidth() / 2;
  const labels: AxisLabel[] = wrapped.map((list, row) => ({
    row,
    x: middle(row),
    y: room.height - lines * LEADING + FONT * 0.85,
    lines: list,
  }));
  return {
    way: "columns",
    room,
    plot,
    bars: table.rows.flatMap(({ values }, row) =>
      bars(values, row, band(row) ?? 0, band.bandwidth(), unit, scale),
    ),
    ticks: left === 0 ? [] : scale.ticks(unit),
    zero: scale.zero ?? plot.bottom,
    labels,
  };
}

type Values = readonly (number | null)[];
type Scale = ReturnType<typeof valueScale>;

/** The bars of one row, one for each series. */
function sideBySide(
  values: Values,
  row: number,
  x: number,
  width: number,
  unit: string,
  scale: Scale,
): Bar[] {
  const step = width / values.length;
  const zero = scale.zero ?? 0;
  return values.flatMap((value, series) => {
    if (value === null) return [];
    const end = scale.at(value);
    const text = formatNumber(value, unit);
    // A row of one bar has the empty place beside it too.
    const fits = chartTextWidth(text) <= (values.length === 1 ? width * 1.2 : step);
    return [
      {
        row,
        series,
        x: x + series * step + step * 0.04,
        width: step * 0.92,
        y: Math.min(zero, end),
        height: Math.abs(zero - end),
        text: fits
          ? { text, x: x + (series + 0.5) * step, y: value < 0 ? end + FONT : end - GAP }
          : null,
      },
    ];
  });
}

/** A part of a stack lower than this does not hold its number. */
const LOW = FONT * 1.3;

/** The parts of one row, each on top of the one before, with so much free at their right side. */
function onTop(beside: number) {
  return (
    values: Values,
    row: number,
    x: number,
    width: number,
    unit: string,
    scale: Scale,
  ): Bar[] => {
    // Numbers beside a column do not touch: each stands above the one before.
    let ceiling = Infinity;
    return stack(values).map(({ series, value, from, to }) => {
      const [start, end] = [scale.at(from), scale.at(to)];
      const height = Math.abs(start - end);
      const text = formatNumber(value, unit);
      const y = (start + end) / 2 + FONT * 0.35;
      const bar = { row, series, x, width, y: Math.min(start, end), height };
      if (height >= LOW && chartTextWidth(text) + GAP <= width) {
        return { ...bar, text: { text, x: x + width / 2, y } };
      }
      const at = Math.min(y, ceiling - FONT * 1.1);
      const fits = height > 0 && chartTextWidth(text) + GAP <= beside && y - at <= FONT;
      if (!fits) return { ...bar, text: null };
      ceiling = at;
      return { ...bar, text: { text, x: x + width + beside / 2, y: at } };
    });
  };
}
