import { xmlText } from "#domain/files/xml.ts";
import type { SceneChart } from "#domain/scenes/types.ts";

import { layoutChart } from "./layout.ts";
import { BAR } from "./layoutRows.ts";
import { isOnBar, type Bar, type Columns, type Lines, type Rows, type Text } from "./marks.ts";
import { FONT, isShortUnit, LEADING, chartTextWidth, wrapText } from "./text.ts";

/** The room for a chart on paper, in units, before its legend. */
const ROOM = { width: 150, height: 62 };
const MARGIN = 2;
const INK = "#14262b";

/** By series: a grey of its own, so that a copier keeps them apart, and a dash for its line. */
const LOOKS = [
  { fill: "#1f5673", dash: "" },
  { fill: "#c9d6dd", dash: "3 1.4" },
  { fill: "#6d8a99", dash: "0.9 1.1" },
  { fill: "#ffffff", dash: "5 1.2 1 1.2" },
  { fill: "#42606f", dash: "6 2.6" },
  { fill: "#9fb3bd", dash: "1.8 1 1.8 3" },
];

const lookAt = (series: number) => LOOKS[series % LOOKS.length] ?? { fill: INK, dash: "" };

/** A chart as a picture that stands by itself, and its size in units. */
export interface ChartDrawing {
  svg: string;
  width: number;
  height: number;
}

/**
 * Draws a chart for a document that knows no charts of ours: black on white, with its legend and its
 * unit in it. Undefined where there is no number to draw.
 *
 * @param seriesName what a series without a name is called, by its number from 1
 */
export function drawChart(
  chart: Omit<SceneChart, "source">,
  seriesName: (number: number) => string,
): ChartDrawing | undefined {
  const { table, unit } = chart;
  if (!table.rows.some(({ values }) => values.some((value) => value !== null))) return undefined;
  const layout = layoutChart(chart, ROOM);
  const names = table.series.map((name, at) => (name.trim() === "" ? seriesName(at + 1) : name));
  const legend =
    names.length > 1 ? legendOf(names, chart.shape === "line") : { svg: "", height: 0 };
  const said = unit !== "" && !isShortUnit(unit);
  const head = legend.height + (said ? LEADING : 0);
  const body =
    layout.way === "rows"
      ? rowsOf(
          layout,
          table.rows.map(({ label }) => label),
        )
      : { svg: plotOf(layout), height: ROOM.height };
  const width = ROOM.width + 2 * MARGIN;
  const height = head + body.height + 2 * MARGIN;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width * 6)}" height="${round(height * 6)}" viewBox="${-MARGIN} ${-MARGIN} ${round(width)} ${round(height)}" font-family="Calibri, Carlito, Arial, sans-serif" font-size="${FONT}" fill="${INK}">`,
    `<rect x="${-MARGIN}" y="${-MARGIN}" width="100%" height="100%" fill="#ffffff"/>`,
    said ? word({ text: unit, x: 0, y: FONT }, "start") : "",
    moved(said ? LEADING : 0, legend.svg),
    moved(head, body.svg),
    "</svg>",
  ].join("");
  return { svg, width, height };
}

/** The names of the series beside what they look like, on as many lines as they need. */
function legendOf(names: readonly string[], lines: boolean): { svg: string; height: number } {
  let [x, y] = [0, 0];
  const parts = names.map((name, series) => {
    const [first = ""] = wrapText(name, ROOM.width - 8, true) ?? [name];
    const wide = 7 + chartTextWidth(first);
    if (x > 0 && x + wide > ROOM.width) [x, y] = [0, y + LEADING];
    const { fill, dash } = lookAt(series);
    const sign = lines
      ? `<path d="M${round(x)} ${round(y + 2.6)}h5" stroke="${INK}" stroke-width="0.9" stroke-dasharray="${dash}"/>`
      : `<rect x="${round(x)}" y="${round(y + 0.8)}" width="4" height="3.4" fill="${fill}" stroke="${INK}" stroke-width="0.3"/>`;
    const part = sign + word({ text: first, x: x + 5.6, y: y + FONT }, "start");
    x += wide + 3;
    return part;
  });
  return { svg: parts.join(""), height: y + LEADING + 2 };
}

function plotOf(layout: Columns | Lines): string {
  const { plot, ticks, labels, zero } = layout;
  const across = (at: number, colour: string) =>
    `<path d="M${round(plot.left)} ${round(at)}H${round(plot.right)}" stroke="${colour}" stroke-width="0.3"/>`;
  return [
    ...ticks.map(({ at }) => across(at, "#c8ccc9")),
    ...(layout.way === "columns"
      ? layout.bars.map((bar) => barOf(bar))
      : layout.lines.map(
          ({ series, path, end }) =>
            `<path d="${path}" fill="none" stroke="${INK}" stroke-width="0.9" stroke-dasharray="${lookAt(series).dash}"/>${end ? word({ ...end, x: end.x + 1, y: end.y + 1.5 }, "start") : ""}`,
        )),
    zero === null ? "" : across(zero, INK),
    ...ticks.map(({ at, text }) => word({ text, x: plot.left - 1, y: at + 1.5 }, "end")),
    ...labels.flatMap(({ x, y, lines }) =>
      lines.map((text, at) => word({ text, x, y: y + at * LEADING }, "middle")),
    ),
  ].join("");
}

/** Bars that lie, each row as high as its label or its bars ask. */
function rowsOf({ widths, zero, rows }: Rows, labels: string[]): { svg: string; height: number } {
  let top = 0;
  const parts = rows.map(({ row, bars }) => {
    const stacked = bars.every(({ text }) => text === null || text.y > 0);
    const lines = wrapText(labels[row] ?? "", widths.label - 2, true) ?? [];
    const high = Math.max(lines.length * LEADING, (stacked ? 1 : bars.length) * BAR, BAR);
    const drawn = bars.map((bar, at) => {
      const { text } = bar;
      if (stacked) return barOf(bar);
      const number = text ? word({ ...text, x: text.x + 1, y: FONT }, "start") : "";
      return moved(at * BAR, barOf({ ...bar, text: null }) + number);
    });
    const part = [
      ...lines.map((text, at) => word({ text, x: 0, y: FONT + at * LEADING }, "start")),
      `<g transform="translate(${round(widths.label)})">${drawn.join("")}`,
      `<path d="M${round(zero)} 0v${round(high)}" stroke="${INK}" stroke-width="0.3"/></g>`,
    ].join("");
    const placed = moved(top, part);
    top += high + 1.6;
    return placed;
  });
  return { svg: parts.join(""), height: top };
}

function barOf(bar: Bar): string {
  const { series, x, y, width, height, text } = bar;
  const { fill } = lookAt(series);
  const plate = text && isOnBar(bar) ? chartTextWidth(text.text) + 0.8 : 0;
  return [
    `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}" stroke="${INK}" stroke-width="0.3"/>`,
    text && plate > 0
      ? `<rect x="${round(text.x - plate / 2)}" y="${round(text.y - FONT * 0.92)}" width="${round(plate)}" height="${round(FONT * 1.14)}" rx="0.8" fill="#ffffff"/>`
      : "",
    text ? word(text, "middle") : "",
  ].join("");
}

function word({ text, x, y }: Text, anchor: "start" | "middle" | "end"): string {
  const safe = xmlText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${safe}</text>`;
}

const moved = (down: number, svg: string) =>
  `<g transform="translate(0 ${round(down)})">${svg}</g>`;
const round = (value: number) => Math.round(value * 100) / 100;
