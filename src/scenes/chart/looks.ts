import type { HueName } from "#ui/hue.ts";
import type { ShapeName } from "#ui/shape/shapes.ts";

export type PatternName = "solid" | "stripes" | "dots" | "hollow" | "grid" | "bars";

/** What tells one series from another: never the colour alone. */
export interface Look {
  hue: HueName;
  pattern: PatternName;
  /** Of a line, in units. */
  dash: string | undefined;
  shape: ShapeName;
}

const FIRST: Look = { hue: "blue", pattern: "solid", dash: undefined, shape: "circle" };

export const LOOKS: readonly Look[] = [
  FIRST,
  { hue: "brick", pattern: "stripes", dash: "3 1.4", shape: "square" },
  { hue: "green", pattern: "dots", dash: "0.9 1.1", shape: "diamond" },
  { hue: "plum", pattern: "hollow", dash: "5 1.2 1 1.2", shape: "triangle" },
  { hue: "amber", pattern: "grid", dash: "6 2.6", shape: "star" },
  { hue: "teal", pattern: "bars", dash: "1.8 1 1.8 3", shape: "hexagon" },
];

/** The look of a series by its place. */
export function lookAt(series: number): Look {
  return LOOKS[series % LOOKS.length] ?? FIRST;
}

/** The name of a series' pattern among those of one chart. */
export function patternId(chart: string, series: number): string {
  return `${chart}-${series % LOOKS.length}`;
}
