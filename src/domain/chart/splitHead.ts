import { readCell } from "./readNumber.ts";

/** A line of the pasted text with its number there, counted from 1. */
export interface TableLine {
  row: number;
  cells: string[];
}

interface Split {
  head: TableLine | undefined;
  body: TableLine[];
  /** Whether the first column holds the labels. */
  labelled: boolean;
  /** The columns with values, counted from 0. */
  columns: number[];
  /** How many cells a whole line has, and how many empty columns stand before it in the text. */
  width: number;
  offset: number;
}

const YEAR = /^(?:1[5-9]|20|21)\d\d$/u;

const at = (line: TableLine, column: number) => (line.cells[column] ?? "").trim();
const isNumber = (text: string) => readCell(text).kind === "number";
const isText = (text: string) => readCell(text).kind === "text";

/** Finds out what the first line and the first column are for. */
export function splitHead(given: readonly TableLine[], width: number): Split {
  const all = Array.from({ length: width }, (_, column) => column);
  const isEmpty = (column: number) => given.every((line) => at(line, column) === "");
  // A table that was copied with the empty column before it.
  const shift = isEmpty(0) && given.every((line) => !isNumber(at(line, 1)));
  const lines = shift ? given.map(({ row, cells }) => ({ row, cells: cells.slice(1) })) : given;
  const used = shift ? all.slice(0, -1) : all;
  const hasHead = isHead(lines, used);
  const [head] = lines;
  const body = hasHead ? lines.slice(1) : [...lines];
  const blank = (column: number) => lines.every((line) => at(line, column) === "");
  const columns = used.slice(1).filter((column) => !blank(column));
  const labelled = hasLabels(hasHead ? head : undefined, body, columns);
  return {
    head: hasHead ? head : undefined,
    body,
    labelled,
    columns: labelled ? columns : [0, ...columns],
    width: used.length,
    offset: shift ? 1 : 0,
  };
}

function isHead(lines: readonly TableLine[], columns: readonly number[]): boolean {
  const [first, ...rest] = lines;
  if (!first || rest.length === 0) return false;
  // Nothing above the labels: that is how a head begins.
  if (at(first, 0) === "") return true;
  const numbersBelow = (column: number) => rest.some((line) => isNumber(at(line, column)));
  if (columns.some((column) => isText(at(first, column)) && numbersBelow(column))) return true;
  // Years above numbers, with a word in the corner and words for labels.
  const [corner = 0, ...others] = columns;
  const years = others.map((column) => at(first, column)).filter((text) => text !== "");
  // One number that could be a year proves little: those below may not look like it from afar.
  const notBelow = years.length > 1 ? YEAR : /^\d{4,}$/u;
  return (
    isText(at(first, corner)) &&
    years.length > 0 &&
    years.every((text) => YEAR.test(text)) &&
    rest.some((line) => others.some((column) => isNumber(at(line, column)))) &&
    !rest.some((line) => others.some((column) => notBelow.test(at(line, column))))
  );
}

/** The first column is for labels, unless it is numbers like all the others. */
function hasLabels(
  head: TableLine | undefined,
  body: readonly TableLine[],
  columns: number[],
): boolean {
  if (columns.length === 0) return true;
  const first = body.map((line) => at(line, 0));
  if (!first.every(isNumber)) return true;
  const numeric = columns.every((column) =>
    body.every((line) => at(line, column) === "" || isNumber(at(line, column))),
  );
  if (!numeric || first.every((text) => YEAR.test(text))) return true;
  if (!head) return false;
  // Without a name it is no series; counting up under a name (weeks, ages) it is none either.
  return at(head, 0) === "" || countsUp(first);
}

function countsUp(texts: readonly string[]): boolean {
  const numbers = texts.map(Number);
  return (
    texts.length > 1 &&
    numbers.every((value, index) => {
      const before = numbers[index - 1];
      return Number.isInteger(value) && (before === undefined || value > before);
    })
  );
}
