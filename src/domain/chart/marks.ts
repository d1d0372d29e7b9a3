/** What a chart is drawn with. All sizes are in units: one is one percent of the stage's height. */

export interface Room {
  width: number;
  height: number;
}

export interface Bar {
  row: number;
  series: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** The number that stands with it, where there is place for it. */
  text: Text | null;
}

/** Whether a number stands on its bar, and needs a ground of its own to be read. */
export function isOnBar({ text, x, y, width, height }: Bar): boolean {
  if (text === null) return false;
  return text.x > x && text.x < x + width && text.y > y && text.y < y + height;
}

export interface Text {
  text: string;
  x: number;
  y: number;
}

export interface Tick {
  value: number;
  at: number;
  text: string;
}

/** A label of the horizontal axis, on one or more lines. */
export interface AxisLabel {
  row: number;
  x: number;
  /** Of its first line. */
  y: number;
  lines: string[];
}

/** The part of the room in which the marks stand. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Columns {
  way: "columns";
  room: Room;
  plot: Plot;
  bars: Bar[];
  /** None where each bar carries its own number. */
  ticks: Tick[];
  zero: number;
  labels: AxisLabel[];
}

export interface LineMark {
  series: number;
  /** Where a value lacks, the line does too. */
  path: string;
  points: { row: number; x: number; y: number }[];
  /** The last number, beside the end of the line. */
  end: Text | null;
}

export interface Lines {
  way: "lines";
  room: Room;
  plot: Plot;
  lines: LineMark[];
  ticks: Tick[];
  /** Null where the axis does not reach zero. */
  zero: number | null;
  labels: AxisLabel[];
}

/** Bars that lie: one row below the other, each as high as its label asks. */
export interface Rows {
  way: "rows";
  /** Widths of the columns for the labels, the bars and the numbers. */
  widths: { label: number; plot: number; value: number };
  zero: number;
  rows: { row: number; bars: Bar[] }[];
}

export type ChartLayout = Columns | Lines | Rows;
