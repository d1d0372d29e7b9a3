import { isAddressList, splitAddresses } from "./addressList.ts";
import { isMarkOrValue, isText, isValue } from "./cellKinds.ts";
import { readBare, readHeaded } from "./columns.ts";
import { findHead } from "./findHead.ts";
import { headKind, isNamesHead, withoutHeadBefore } from "./headers.ts";
import { withoutHeadings } from "./headings.ts";
import { cutMarks } from "./listMarks.ts";
import { givenFirst } from "./nameOrder.ts";
import { readCells, type Delimiter } from "./readCells.ts";
import type { Split } from "./split.ts";

/** Words with which a surname starts. */
const particle =
  /^(?:vande?[nr]?|van|de[nrs]?|ten?|ter|el|al|ben|le|la|du|di|da|do|dos|von|zu|mac|st)\s/iu;

/**
 * Pasted text as loose pieces, one per person. The head of a table or its quotes tell what stands
 * between the cells. Without them a tab means a spreadsheet, a semicolon stands between people or,
 * in a table, between columns, and a comma stands between people, unless every line holds exactly
 * one ("Peeters, Jan"). `oneEach` for a field in which each line is somebody: what stands there
 * behind a semicolon or tab is a department, and never a second person.
 */
export function splitNames(pasted: string, oneEach = false): Split {
  const all = pasted.replace(/^\uFEFF/u, "");
  const told = /^\s*"?sep=([;,|\t])"?[^\n]{0,80}(?:\n|$)/iu.exec(all);
  const text = told ? all.slice(told[0].length) : all;
  const sign = SIGNS.filter((one) => one === told?.[1]);
  const delimiters = told ? sign : delimitersOf(text);
  return headed(text, delimiters) ?? bare(withoutHeadBefore(text), delimiters, oneEach);
}

const SIGNS: readonly Delimiter[] = ["\t", ";", ",", "|"];

/** What may stand between cells, the surest first. */
function delimitersOf(text: string): Delimiter[] {
  const found = SIGNS.filter((sign) => sign !== "|" && text.includes(sign));
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.every((line) => line.includes("|")) ? [...found, "|"] : found;
}

function headed(text: string, delimiters: Delimiter[]): Split | undefined {
  for (const delimiter of delimiters) {
    const head = findHead(readCells(text, delimiter), delimiter !== "\t");
    if (!head) continue;
    const split = readHeaded(head);
    // The title; what a meeting was ("Begintijd: 9 u") goes without saying.
    const titles = head.above.map((row) => row.filter((cell) => cell.trim() !== ""));
    const above = titles.flatMap((row) => (row.length === 1 ? row : []));
    return { ...split, skipped: [...above, ...(split.skipped ?? [])] };
  }
  return undefined;
}

function bare(text: string, delimiters: Delimiter[], oneEach: boolean): Split {
  if (isAddressList(text)) return { pieces: splitAddresses(text).map((name) => ({ name })) };
  const quoted = /^\s*"/mu.test(text) ? quotedTable(text, delimiters, oneEach) : undefined;
  if (quoted) return quoted;
  if (delimiters.includes("|")) return readBare(readCells(text, "|"), true);
  const filled = text.split("\n").filter((line) => line.trim() !== "");
  const list = cutMarks(filled, startsWithTime);
  const first = list[0]?.text ?? "";
  const underHead = list.length > 1 && isNamesHead(first);
  const { lines, headings } = withoutHeadings(underHead ? list.slice(1) : list);
  const turned = underHead && headKind(first) === "familyFirst";
  const split = turned ? familyFirst(lines, first) : plain(lines, oneEach);
  return { ...split, skipped: [...headings, ...(split.skipped ?? [])] };
}

/** A number with a sign behind it, and one word: "1. Mei" and "2) Am" are people. */
const numbered = /^\s*\d{1,4}[.)]\s+\p{L}+\s*$/u;

/** The number in "5 maart 2027" or "58 min" does not number a list. */
function startsWithTime(line: string): boolean {
  const cell = line.slice(0, 80).split(/[\t;]/u, 1)[0] ?? "";
  return isValue(cell) && /\p{L}/u.test(cell) && !numbered.test(cell);
}

/** One column under a head that says that the surname stands first. */
function familyFirst(lines: string[], head: string): Split {
  const { names, turned } = givenFirst(lines, [], true);
  return {
    pieces: names.map((name) => ({ name })),
    taken: { kind: "columns", names: [{ place: 0, head }], turned },
  };
}

/** Cells between quotes: in as many columns on each line, or one under another. */
function quotedTable(text: string, delimiters: Delimiter[], oneEach: boolean): Split | undefined {
  for (const delimiter of delimiters) {
    const rows = readCells(text, delimiter);
    if (isEven(rows)) {
      return rows.length > 1 ? readBare(rows, true) : across(rows[0] ?? [], delimiter, oneEach);
    }
  }
  const rows = readCells(text, ",");
  return rows.every((row) => row.length === 1) ? named(rows.flat()) : undefined;
}

function plain(lines: string[], oneEach: boolean): Split {
  const split = (delimiter: Delimiter) => lines.map((line) => line.split(delimiter));
  if (lines.some((line) => line.trim().includes("\t"))) {
    const rows = split("\t");
    // One row that was copied across holds a person in each cell.
    return rows.length === 1 ? across(rows[0] ?? [], "\t", oneEach) : readBare(rows, oneEach);
  }
  if (lines.some((line) => line.includes(";"))) {
    const rows = split(";");
    if (rows.length === 1) return across(rows[0] ?? [], ";", oneEach);
    return oneEach || isTable(rows) || hasValues(rows) ? readBare(rows, true) : named(rows.flat());
  }
  const rows = split(",");
  if (rows.length === 1) return named(rows.flat());
  if (lines.every(isSurnameFirst)) return pairs(lines, rows);
  if (isTitled(lines))
    return { ...pairs(lines.slice(1), rows.slice(1)), skipped: lines.slice(0, 1) };
  if (isEven(rows) && (hasValues(rows) || !isSpaced(rows))) return readBare(rows, false);
  return named(rows.flat());
}

/** One line: a person with a department, or a person in each cell. */
function across(row: string[], sign: Delimiter, oneEach: boolean): Split {
  const cells = row.filter((cell) => !isMarkOrValue(cell));
  const words = (cell = "") => cell.trim().split(/\s+/u).length;
  const person = cells.length === 2 && words(cells[0]) > 1 && words(cells[1]) === 1;
  const tight = sign === ";" && !row.slice(1).some((cell) => /^\s/u.test(cell));
  const [name = "", ...beside] = cells;
  if (cells.length > 1 && (oneEach || (person && tight))) {
    return { pieces: [{ name, attribute: beside.map((cell) => cell.trim()).join(" ") }] };
  }
  return named(cells.length > 0 ? cells : row);
}

function named(names: string[]): Split {
  // Between names a number or a date is nobody.
  const people = names.some(isText) ? names.filter((name) => !isMarkOrValue(name)) : names;
  return { pieces: people.map((name) => ({ name })) };
}

/**
 * Whether semicolons stand between columns: in lines that each hold as many without a space, or in
 * lines of at most one in which a department comes back.
 */
function isTable(rows: string[][]): boolean {
  if (isEven(rows) && (rows[0]?.length ?? 0) > 2) return !isSpaced(rows);
  if (!rows.every(([name = "", , ...rest]) => name && rest.length === 0)) return false;
  const beside = rows.flatMap(([, more = ""]) => (more.trim() === "" ? [] : [more]));
  // What comes back is no second person, however it is written.
  if (new Set(beside.map((more) => more.trim())).size < beside.length) return true;
  return beside.length === rows.length && !beside.some((more) => /^\s/u.test(more));
}

function isEven(rows: string[][]): boolean {
  const width = rows[0]?.length ?? 0;
  return width > 1 && rows.every((row) => row.length === width);
}

const isSpaced = (rows: string[][]) =>
  rows.some((row) => row.slice(1).some((cell) => /^\s/u.test(cell)));

/** Whether some column holds numbers, addresses, dates. */
function hasValues(rows: string[][]): boolean {
  if (!isEven(rows)) return false;
  const width = Math.min(40, rows[0]?.length ?? 0);
  return Array.from({ length: width }, (_, at) => at).some(
    (at) =>
      rows.every((row) => isMarkOrValue(row[at] ?? "")) &&
      rows.some((row) => (row[at] ?? "").trim() !== ""),
  );
}

/** One comma on each line: "Peeters, Jan", or the two columns of a table ("Jan Peeters,HR"). */
function pairs(lines: string[], rows: string[][]): Split {
  const before = rows.map(([cell = ""]) => cell.trim());
  const after = rows.map(([, cell = ""]) => cell.trim());
  const surnames = before.some((cell) => particle.test(cell));
  const back = new Set(after).size < after.length;
  const full = before.every((cell) => /\s/u.test(cell)) && !surnames;
  const table = isSpaced(rows) ? full && back : !surnames;
  if (table || hasValues(rows)) return readBare(rows, false);
  return { ...named(lines), taken: { kind: "surnameFirst" } };
}

function isSurnameFirst(line: string): boolean {
  const [before, after, ...more] = line.split(",");
  return more.length === 0 && before?.trim() !== "" && after !== undefined && after.trim() !== "";
}

/** A title with a number above lines with a surname first. */
function isTitled([title = "", ...lines]: string[]): boolean {
  return (
    lines.length > 1 && /\d/u.test(title) && !title.includes(",") && lines.every(isSurnameFirst)
  );
}
