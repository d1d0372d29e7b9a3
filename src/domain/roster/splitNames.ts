import { splitColumns } from "./columns.ts";
import { headerBefore, headerCell } from "./headers.ts";

/** A name as it stands in pasted text, and what stands beside it. */
export interface Piece {
  name: string;
  attribute?: string;
}

/**
 * Pasted text as loose pieces, one per person. A tab means a spreadsheet, a semicolon stands between
 * people or, in a table, between columns, and a comma stands between people, unless every line
 * holds exactly one ("Peeters, Jan").
 */
export function splitNames(text: string): Piece[] {
  const lines = text
    .replace(headerBefore, "")
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
    .filter((line) => line.trim() !== "");
  return withoutHeader(cut(lines).filter((piece) => piece.name.trim() !== ""));
}

function cut(lines: string[]): Piece[] {
  if (lines.some((line) => line.trim().includes("\t"))) {
    const rows = lines.map((line) => line.split("\t"));
    // One row that was copied across holds a person in each cell.
    return rows.length === 1 ? named(rows[0] ?? []) : splitColumns(rows);
  }
  if (lines.some((line) => line.includes(";"))) {
    const rows = lines.map((line) => line.split(";"));
    return isTable(rows) ? splitColumns(rows, true) : named(rows.flat());
  }
  if (lines.length > 1 && lines.every(isSurnameFirst)) return named(lines);
  return named(lines.flatMap((line) => line.split(",")));
}

function named(names: string[]): Piece[] {
  return names.map((name) => ({ name }));
}

/**
 * Whether semicolons stand between columns: under a header, in lines that each hold one without a
 * space, in lines of which some hold none and in the others a department comes back, or in one line
 * with a full name and a word ("Jan Peeters;Productie").
 */
function isTable(rows: string[][]): boolean {
  const [first = []] = rows;
  if (rows.length > 1 && first.length > 1 && first.some((cell) => headerCell.test(cell))) {
    return true;
  }
  if (!rows.every(([name = "", , ...rest]) => name && rest.length === 0)) return false;
  const beside = rows.flatMap(([, more = ""]) => (more.trim() === "" ? [] : [more]));
  if (beside.length === 0 || beside.some((more) => rows.length > 1 && /^\s/u.test(more))) {
    return false;
  }
  if (beside.length < rows.length) return new Set(beside).size < beside.length;
  if (rows.length > 1) return true;
  const words = (cell = "") => cell.trim().split(/\s+/u).length;
  return words(first[0]) > 1 && words(first[1]) === 1;
}

function isSurnameFirst(line: string): boolean {
  const [before, after, ...more] = line.split(",");
  return more.length === 0 && before?.trim() !== "" && after !== undefined && after.trim() !== "";
}

function withoutHeader(pieces: Piece[]): Piece[] {
  return pieces.length > 1 && headerCell.test(pieces[0]?.name ?? "") ? pieces.slice(1) : pieces;
}
