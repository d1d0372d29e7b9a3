import { scaleLinear } from "d3-scale";

import type { ChartTable } from "#content/ownSteps.ts";

import type { Tick } from "./marks.ts";
import { formatNumber } from "./text.ts";

export type ChartShape = "bar" | "line" | "stacked";

/** Further apart or closer together than this, numbers cannot be told apart by a computer. */
const MOST = 1e150;
const LEAST = 1e-150;
const TICKS = 4;

/** A value that can be reckoned with. */
function drawable(value: number): number {
  return Math.max(-MOST, Math.min(MOST, value));
}

/** A part of a stack: where it begins and where it ends. */
export interface ScalePart {
  series: number;
  value: number;
  from: number;
  to: number;
}

/** What a row looks like on top of each other: what is negative goes the other way. */
export function stack(values: readonly (number | null)[]): ScalePart[] {
  let up = 0;
  let down = 0;
  return values.flatMap((value, series) => {
    if (value === null) return [];
    const from = value < 0 ? down : up;
    const to = from + drawable(value);
    if (value < 0) down = to;
    else up = to;
    return [{ series, value, from, to }];
  });
}

/** The lowest and the highest place that has to be on the axis. */
function reach(shape: ChartShape, table: ChartTable): [number, number] {
  const ends = table.rows.flatMap(({ values }) =>
    shape === "stacked"
      ? stack(values).map(({ to }) => to)
      : values.filter((value) => value !== null).map(drawable),
  );
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  if (ends.length === 0) return [0, 1];
  // A bar is read by its length, so it begins at zero; a line may stay far from it.
  const nearZero = Math.min(Math.abs(low), Math.abs(high)) <= 0.5 * Math.abs(high - low);
  const zero = shape !== "line" || nearZero || high - low < LEAST;
  const range: [number, number] = zero ? [Math.min(0, low), Math.max(0, high)] : [low, high];
  return range[1] - range[0] < LEAST ? [0, 1] : range;
}

/** Places on the axis for the values of a table. */
export function valueScale(shape: ChartShape, table: ChartTable, range: [number, number]) {
  const scale = scaleLinear().domain(reach(shape, table)).nice(TICKS).range(range);
  const [low = 0, high = 1] = scale.domain();
  const hasZero = low <= 0 && high >= 0;
  return {
    at: (value: number) => scale(drawable(value)),
    zero: hasZero ? scale(0) : null,
    ticks: (unit: string): Tick[] =>
      scale
        .ticks(TICKS)
        .map((value) => ({ value, at: scale(value), text: formatNumber(value, unit) })),
  };
}
