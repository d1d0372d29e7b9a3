import { familyCell, givenCell, headerCell, otherCell } from "./headers.ts";
import type { Piece } from "./splitNames.ts";

const onlyNumber = /^\s*\d{1,4}[.)]?\s*$/u;

/**
 * The people of a table: under a header the columns that it names, otherwise the first column that
 * is no numbering, and what stands beside it where that is `sure` to be, or looks like, a department.
 */
export function splitColumns(rows: string[][], sure = false): Piece[] {
  const [header = [], ...body] = rows;
  return header.some((cell) => headerCell.test(cell))
    ? underHeader(header, body)
    : besideNames(rows, sure);
}

function underHeader(header: string[], body: string[][]): Piece[] {
  const given = header.findIndex((cell) => givenCell.test(cell));
  const family = header.findIndex((cell) => familyCell.test(cell));
  const both = given >= 0 && family >= 0;
  const names = both ? [given, family] : [header.findIndex((cell) => headerCell.test(cell))];
  const attribute = header.findIndex((cell) => !headerCell.test(cell) && !otherCell.test(cell));
  return body.map((row) => ({
    name: names.map((at) => row[at]?.trim() ?? "").join(" "),
    attribute: row[attribute] ?? "",
  }));
}

function besideNames(rows: string[][], sure: boolean): Piece[] {
  const numbered =
    rows.slice(1).every((row) => isNumbering(row[0])) && isNumbering(rows.at(-1)?.[0]);
  const at = numbered ? 1 : 0;
  const says =
    sure ||
    saysSomething(
      rows.map((row) => row[at] ?? ""),
      rows.map((row) => row[at + 1] ?? ""),
    );
  return rows.map((row) => ({
    name: row[at] ?? "",
    ...(says ? { attribute: row[at + 1] ?? "" } : {}),
  }));
}

/** A surname beside a first name says nothing of a group: a department comes back, or is beside a full name. */
function saysSomething(names: string[], beside: string[]): boolean {
  const filled = beside.map((cell) => cell.trim()).filter((cell) => cell !== "");
  if (filled.length === 0 || filled.some((cell) => onlyNumber.test(cell) || cell.includes("@"))) {
    return false;
  }
  const full = names.every((name) => name.trim() === "" || /\S\s+\S/u.test(name.trim()));
  return full || new Set(filled).size < filled.length;
}

function isNumbering(cell: string | undefined): boolean {
  return cell !== undefined && (cell.trim() === "" || onlyNumber.test(cell));
}
