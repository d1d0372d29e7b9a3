import type { ReactNode } from "react";

import { MARK } from "#domain/chart/layoutLines.ts";
import {
  isOnBar,
  type Columns,
  type LineMark,
  type Lines,
  type Room,
  type Tick,
} from "#domain/chart/marks.ts";
import { classes } from "#ui/classes.ts";

import { lookAt } from "./looks.ts";
import { BarMark, Mark, Plate } from "./Marks.tsx";
import styles from "./Chart.module.css";

/** From this many points on, only each line's ends carry its shape. */
const MOST_MARKS = 16;

interface WordProps {
  room: Room;
  x: number;
  /** The foot of the letters. */
  y: number;
  align?: "start" | "middle" | "end";
  children: ReactNode;
}

/** A word on a chart, outside the picture: it keeps its size whatever the picture does. */
function Word({ room, x, y, align = "middle", children }: WordProps) {
  return (
    <span
      dir="auto"
      className={classes(styles["word"], styles[align])}
      style={{ left: `${(x / room.width) * 100}%`, top: `${(y / room.height) * 100}%` }}
    >
      {children}
    </span>
  );
}

/** Bars that stand, or lines, with all that is written around them. */
export function Plot({ layout, chart }: { layout: Columns | Lines; chart: string }) {
  const { room, plot, ticks, labels, zero } = layout;
  return (
    <>
      <svg viewBox={`0 0 ${room.width} ${room.height}`} className={styles["picture"]}>
        {ticks.map(({ value, at }) => (
          <path key={value} d={`M${plot.left} ${at}H${plot.right}`} className={styles["grid"]} />
        ))}
        {layout.way === "columns" ? (
          <ColumnMarks layout={layout} chart={chart} />
        ) : (
          layout.lines.map((line) => <LineMark key={line.series} line={line} />)
        )}
        {zero !== null && (
          <path d={`M${plot.left} ${zero}H${plot.right}`} className={styles["zero"]} />
        )}
      </svg>
      <Ticks ticks={ticks} room={room} right={plot.left - 1} />
      {layout.way === "columns"
        ? layout.bars.map(
            ({ row, series, text }) =>
              text && (
                <Word key={`${row}-${series}`} room={room} x={text.x} y={text.y}>
                  {text.text}
                </Word>
              ),
          )
        : layout.lines.map(
            ({ series, end }) =>
              end && (
                <Word key={series} room={room} x={end.x + MARK} y={end.y + 1.5} align="start">
                  {end.text}
                </Word>
              ),
          )}
      {labels.map(({ row, x, y, lines }) => (
        <Word key={row} room={room} x={x} y={y}>
          {lines.join("\n")}
        </Word>
      ))}
    </>
  );
}

function Ticks({ ticks, room, right }: { ticks: readonly Tick[]; room: Room; right: number }) {
  return ticks.map(({ value, at, text }) => (
    <Word key={value} room={room} x={right} y={at + 1.5} align="end">
      {text}
    </Word>
  ));
}

function ColumnMarks({ layout, chart }: { layout: Columns; chart: string }) {
  return layout.bars.map((bar) => {
    const { row, series, text } = bar;
    return (
      <g key={`${row}-${series}`}>
        <BarMark bar={bar} chart={chart} />
        {text && isOnBar(bar) && <Plate {...text} />}
      </g>
    );
  });
}

function LineMark({ line }: { line: LineMark }) {
  const { series, path, points, end } = line;
  const { hue, dash } = lookAt(series);
  const outer = points.filter((_, index) => index === 0 || index === points.length - 1);
  return (
    <g data-hue={hue} data-series={series}>
      <path d={path} className={styles["line"]} {...(dash && { strokeDasharray: dash })} />
      {(points.length > MOST_MARKS ? outer : points).map(({ row, x, y }) => (
        <Mark key={row} series={series} x={x} y={y} size={2.6} />
      ))}
      {end && <Mark series={series} x={end.x + MARK / 2 - 0.4} y={end.y} size={2.6} />}
    </g>
  );
}
