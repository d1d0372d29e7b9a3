import { formatExact, isShortUnit } from "#domain/chart/text.ts";
import { pieces } from "#domain/text/pieces.ts";
import type { SceneChart } from "#domain/scenes/types.ts";

import type { Block, DataTable } from "./blocks.ts";

/** Signs of short lines that stand in one row. */
const MOST_SIGNS = 400;
/** Bars under each other that a page can hold beside all that stands above them. */
const MOST_BARS = 40;
/** Rows of a table that stand together. */
const MOST_ROWS = 10;
/** Pictures beside each other. */
const IN_A_ROW = 2;

/** The same blocks in pieces, each of which can stand on a page as one row that is not cut. */
export function paperRows(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    switch (block.kind) {
      case "moment":
        return [{ ...block, followUps: [] }, ...asked(block.followUps)];
      case "prompt":
        return [{ ...block, followUps: [] }, ...asked(block.followUps)];
      case "list":
        return block.items.map((item, at) => ({ ...block, items: [item], from: at + 1 }));
      case "pictures":
        return rowsOf(block.pictures, IN_A_ROW).map((pictures) => ({ ...block, pictures }));
      case "chart":
        return [...(isDrawn(block.chart) ? [block] : []), ...numbers(block.chart)];
      case "labelled": {
        const [first = "", ...more] = pieces(block.text);
        return [{ ...block, text: first }, ...more.map(plain)];
      }
      case "paragraph":
        return pieces(block.text).map((text) => ({ ...block, text }));
      case "table":
        return tablesOf(block);
      case "cue":
      case "heading":
        return [block];
    }
  });
}

const plain = (text: string): Block => ({ kind: "paragraph", look: "plain", text });

/** Follow-ups one after the other, in rows that a page can hold. */
function asked(lines: readonly string[]): Block[] {
  const rows: string[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + line.length < MOST_SIGNS) {
      rows[rows.length - 1] = `${last} ${line}`;
    } else rows.push(line);
  }
  return rows.map((text) => ({ kind: "paragraph", look: "quiet", text }));
}

/** A table in tables that a page can hold, each with the head. */
function tablesOf(table: DataTable): DataTable[] {
  const parts: string[][][] = [];
  let signs = 0;
  for (const row of table.rows) {
    const here = row.join(" ").length;
    const last = parts.at(-1);
    signs += here;
    if (last && last.length < MOST_ROWS && signs < MOST_SIGNS) last.push(row);
    else {
      parts.push([row]);
      signs = here;
    }
  }
  return parts.map((rows) => ({ ...table, rows }));
}

function rowsOf<One>(all: readonly One[], most: number): One[][] {
  return Array.from({ length: Math.ceil(all.length / most) }, (_, row) =>
    all.slice(row * most, (row + 1) * most),
  );
}

function isDrawn({ shape, table }: SceneChart): boolean {
  const bars = shape === "bar" ? table.rows.length * table.series.length : table.rows.length;
  const fits = shape === "line" || bars <= MOST_BARS;
  return fits && table.rows.some(({ values }) => values.some((value) => value !== null));
}

/** Each number of a chart: a drawing leaves some of them away. */
function numbers({ table, unit }: SceneChart): Block[] {
  return table.rows.map(({ label, values }) => ({
    kind: "labelled",
    label,
    text: values
      .flatMap((value, at) => (value === null ? [] : cellText(table.series[at] ?? "", value, unit)))
      .join(" · "),
  }));
}

/** A number of a chart with what is counted. */
function cellText(name: string, value: number, unit: string): string {
  const number = isShortUnit(unit) ? formatExact(value, unit) : `${formatExact(value)} ${unit}`;
  return name === "" ? number : `${name}: ${number}`;
}
