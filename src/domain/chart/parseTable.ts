/** Reads a table that was pasted out of a spreadsheet or typed, and writes it back as text. */
import Papa from "papaparse";

import type { ChartTable } from "#content/ownSteps.ts";

import { readCell, styleOf } from "./readNumber.ts";
import { splitHead, type TableLine } from "./splitHead.ts";

/** The same as in the shape of a chart; a test keeps them the same. @internal */
export const MOST_ROWS = 40;
/** @internal */
export const MOST_SERIES = 6;
const LONGEST_LABEL = 80;
/** Nobody shows a table of this size to a room; reading it would only make the page wait. @internal */
export const MOST_CHARACTERS = 200_000;
/** Nobody means more columns than this: one long line would make every other one as long. */
const MOST_COLUMNS = 200;
/** So many places are named in a notice; the rest is counted. */
const NAMED = 3;

/** A cell by its place in the pasted text, both counted from 1. */
export interface CellPlace {
  row: number;
  column: number;
  text: string;
}

export type TableNotice =
  /** Rows with fewer cells than the others; what they lack stays empty. */
  | { kind: "ragged"; rows: number[]; count: number }
  /** Words where a number goes; the cell stays empty. */
  | { kind: "text"; cells: CellPlace[]; count: number }
  /** A formula instead of its outcome; the cell stays empty. */
  | { kind: "formula"; cells: CellPlace[]; count: number }
  | { kind: "rows"; kept: number; total: number }
  | { kind: "series"; kept: number; total: number }
  /** Labels that were shortened. */
  | { kind: "long"; count: number; most: number };

export type TableProblem =
  | { kind: "empty" }
  | { kind: "oneColumn" }
  | { kind: "noNumbers" }
  | { kind: "tooLong"; characters: number; most: number };

export type ParsedTable =
  | { ok: true; table: ChartTable; unit: string; notices: TableNotice[] }
  | { ok: false; problem: TableProblem };

const refuse = (problem: TableProblem): ParsedTable => ({ ok: false, problem });

/** Reads a table of labels and numbers out of text with tabs, semicolons or commas. */
export function parseTable(text: string): ParsedTable {
  if (text.length > MOST_CHARACTERS) {
    return refuse({ kind: "tooLong", characters: text.length, most: MOST_CHARACTERS });
  }
  if (text.trim() === "") return refuse({ kind: "empty" });
  const lines = readLines(text);
  if (lines.length === 0) return refuse({ kind: "empty" });
  const filled = Math.min(MOST_COLUMNS, widthOf(lines));
  if (filled < 2) return refuse({ kind: "oneColumn" });
  const { head, body, labelled, columns, width, offset } = splitHead(lines, filled);
  if (columns.length === 0) return refuse({ kind: "oneColumn" });
  const kept = columns.slice(0, MOST_SERIES);
  const rows = body.slice(0, MOST_ROWS);
  const numbers = readNumbers(rows, kept, offset);
  if (numbers.found === 0) return refuse({ kind: "noNumbers" });
  const labels = new Labels();
  const table: ChartTable = {
    series: kept.map((column) => labels.take(head?.cells[column] ?? "")),
    rows: rows.map(({ cells }, index) => ({
      label: labelled ? labels.take(cells[0] ?? "") : String(index + 1),
      values: numbers.values[index] ?? [],
    })),
  };
  const notices = [
    ...raggedNotice(head ? [head, ...rows] : rows, width),
    ...numbers.notices,
    ...labels.notices(),
    ...(body.length > rows.length
      ? [{ kind: "rows" as const, kept: rows.length, total: body.length }]
      : []),
    ...(columns.length > kept.length
      ? [{ kind: "series" as const, kept: kept.length, total: columns.length }]
      : []),
  ];
  return { ok: true, table, unit: numbers.percents === numbers.found ? "%" : "", notices };
}

/** The sign between the cells: a tab before all, as only spreadsheets put it there. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== "");
  const many = (sign: string) =>
    lines.filter((line) => line.includes(sign)).length * 2 > lines.length;
  if (many("\t")) return "\t";
  if (many(";")) return ";";
  const [first = "", ...rest] = lines;
  // A head without a comma above numbers that all have one: those are decimals, not cells.
  const decimals = !first.includes(",") && rest.every((line) => /^\s*[-−]?\d+,\d+\s*$/u.test(line));
  if (many(",") && !decimals) return ",";
  return text.includes("\t") ? "\t" : text.includes(";") ? ";" : "\t";
}

/** All lines that hold something, each with its number in the text. */
function readLines(text: string): TableLine[] {
  const delimiter = delimiterOf(text);
  let { data, errors } = Papa.parse<string[]>(text, { delimiter });
  // A spreadsheet copies “"Ja" zeggen” as it stands: there a quotation mark is only a sign.
  if (errors.some(({ type }) => type === "Quotes")) {
    ({ data, errors } = Papa.parse<string[]>(text, { delimiter, quoteChar: "\0" }));
  }
  const lines = data.map((cells, index) => ({ row: index + 1, cells }));
  return withoutBlanks(lines);
}

const isBlank = ({ cells }: TableLine) => cells.every((cell) => cell.trim() === "");

function withoutBlanks(lines: TableLine[]): TableLine[] {
  const [first, ...rest] = lines;
  const filled = rest.filter((line) => !isBlank(line));
  if (!first) return filled;
  // An empty first line above rows with a label is the head of a table whose series have no name.
  const isHead = first.cells.length > 1 && filled.some(({ cells }) => cells.length > 1);
  if (!isBlank(first)) return [first, ...filled];
  const next = filled[0];
  const labelled = next !== undefined && (next.cells[0] ?? "").trim() !== "";
  const numeric = next?.cells.slice(1).every((cell) => readCell(cell).kind !== "text") ?? false;
  return isHead && labelled && numeric ? [first, ...filled] : filled;
}

/** How many columns hold something. */
function widthOf(lines: readonly TableLine[]): number {
  let width = 0;
  for (const { cells } of lines) {
    width = Math.max(width, cells.findLastIndex((cell) => cell.trim() !== "") + 1);
  }
  return width;
}

function* valueCells(rows: readonly TableLine[], columns: readonly number[]): Generator<string> {
  for (const { cells } of rows) for (const column of columns) yield cells[column] ?? "";
}

function readNumbers(rows: readonly TableLine[], columns: readonly number[], offset: number) {
  const style = styleOf(valueCells(rows, columns));
  const odd = { text: [] as CellPlace[], formula: [] as CellPlace[] };
  let found = 0;
  let percents = 0;
  const values = rows.map(({ row, cells }) =>
    columns.map((column) => {
      const text = cells[column] ?? "";
      const cell = readCell(text, style);
      if (cell.kind === "number") {
        found += 1;
        if (cell.percent) percents += 1;
        return cell.value;
      }
      if (cell.kind !== "empty") {
        odd[cell.kind].push({ row, column: column + offset + 1, text: shorten(text, 24) });
      }
      return null;
    }),
  );
  const notices: TableNotice[] = (["text", "formula"] as const).flatMap((kind) => {
    const cells = odd[kind];
    return cells.length === 0 ? [] : [{ kind, cells: cells.slice(0, NAMED), count: cells.length }];
  });
  return { values, found, percents, notices };
}

function raggedNotice(lines: readonly TableLine[], width: number): TableNotice[] {
  const short = lines.filter(({ cells }) => cells.length < width).map(({ row }) => row);
  return short.length === 0
    ? []
    : [{ kind: "ragged", rows: short.slice(0, NAMED), count: short.length }];
}

/** One line of at most so many characters; no letter is cut in two. */
function shorten(text: string, most: number): string {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  if (line.length <= most) return line;
  let short = "";
  for (const letter of line) {
    if (short.length + letter.length > most - 1) break;
    short += letter;
  }
  return `${short.trimEnd()}…`;
}

/** Takes labels out of cells and remembers how many were too long. */
class Labels {
  #cut = 0;

  take(cell: string): string {
    const label = shorten(cell, Number.POSITIVE_INFINITY);
    if (label.length <= LONGEST_LABEL) return label;
    this.#cut += 1;
    return shorten(label, LONGEST_LABEL);
  }

  notices(): TableNotice[] {
    return this.#cut === 0 ? [] : [{ kind: "long", count: this.#cut, most: LONGEST_LABEL }];
  }
}

/**
 * Writes a table as text that `parseTable` reads back to the same table, and that a spreadsheet
 * takes over cell by cell. A series without a name and without a number does not come back.
 */
export function writeTable({ series, rows }: ChartTable): string {
  if (series.length === 0 && rows.length === 0) return "";
  const lines = [
    ["", ...series],
    ...rows.map(({ label, values }) => [label, ...values.map(writeNumber)]),
  ];
  return Papa.unparse(lines, { delimiter: "\t", newline: "\n" });
}

function writeNumber(value: number | null): string {
  return value === null ? "" : String(value).replace(".", ",");
}
