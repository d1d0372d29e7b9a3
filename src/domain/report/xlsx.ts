import writeExcelFile from "write-excel-file/browser";

import { xmlText } from "#domain/files/xml.ts";

import { tableOf, type Row, type Value } from "./table.ts";
import type { ReportDoc } from "./tree.ts";
import type { ReportWords } from "./words.ts";

/** In characters of the sheet's own letter. */
const WIDTHS: Partial<Record<keyof Row, number>> = { exercise: 24, prompt: 40, text: 60 };
const NARROW = 12;

/** A cell holds 32,767 units of UTF-16; a longer text goes on in the next row. */
const LONG = /[^]{1,16000}/gu;

/**
 * Writes the table of a report as an Excel workbook (Office Open XML). Every text is a text, so that
 * "3/4" does not become a date and "=1+1" is no formula; every number is a number. It brings a
 * library along, so it is loaded late.
 */
export async function toXlsx(doc: ReportDoc, words: ReportWords): Promise<Uint8Array<ArrayBuffer>> {
  const { columns, rows } = tableOf(doc, words);
  const [head, ...rest] = rows.flatMap(split).map((row) => columns.map((name) => cell(row[name])));
  const sheet = writeExcelFile(
    [(head ?? []).map((one) => one && { ...one, fontWeight: "bold" as const }), ...rest],
    {
      sheet: words.csv.sheet,
      columns: columns.map((name) => ({ width: WIDTHS[name] ?? NARROW })),
      stickyRowsCount: 1,
    },
  );
  return new Uint8Array(await (await sheet.toBlob()).arrayBuffer());
}

function split(row: Row): Row[] {
  const { text } = row;
  const parts = typeof text === "string" ? (text.match(LONG) ?? []) : [];
  return parts.length < 2 ? [row] : parts.map((part) => ({ ...row, text: part }));
}

function cell(value: Value) {
  if (value === undefined || value === "") return null;
  if (typeof value === "number") return { value, type: Number };
  // "_x0041_" would be read as the letter with that number.
  const text = xmlText(value).replaceAll(/_(?=x[0-9a-f]{4}_)/giu, "_x005F_");
  return { value: text, type: String, wrap: true, alignVertical: "top" as const };
}
