import { tableOf, type Value } from "./table.ts";
import type { ReportDoc } from "./tree.ts";
import type { ReportWords } from "./words.ts";

/** A Dutch spreadsheet reads a semicolon between cells, and a byte order mark as UTF-8. */
const MARK = "\uFEFF";
const BETWEEN = ";";

/** Writes the table of a report as CSV (RFC 4180). */
export function toCsv(doc: ReportDoc, words: ReportWords): string {
  const { columns, rows } = tableOf(doc, words);
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(BETWEEN));
  return `${MARK}${lines.join("\r\n")}\r\n`;
}

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;
/** An item of a list: a sign, a space and plain words, without anything that calls or refers. */
const ITEM = /^[+-] \p{L}[\p{L}\p{M}\p{N} .,?…’“”–-]*$/u;

/**
 * One cell (RFC 4180). A text that a spreadsheet would read as a formula gets an apostrophe before
 * it; numbers are written with a decimal comma.
 * @internal
 */
export function cell(value: Value): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value).replace(".", ",");
  const safe = FORMULA.test(value) && !ITEM.test(value) ? `'${value}` : value;
  return /[";\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
