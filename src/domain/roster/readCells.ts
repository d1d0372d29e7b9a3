import Papa from "papaparse";

export type Delimiter = "\t" | ";" | "," | "|";

/** The cells of each line that holds something; what stands between quotes is one cell. */
export function readCells(text: string, delimiter: Delimiter): string[][] {
  const config = { delimiter, newline: "\n" } as const;
  const quoted = Papa.parse<string[]>(text, config);
  // "Jef" Peeters is no quoted cell: there a quotation mark is only a sign.
  const { data } = quoted.errors.some(({ type }) => type === "Quotes")
    ? Papa.parse<string[]>(text, { ...config, quoteChar: "\0" })
    : quoted;
  const rows = delimiter === "|" ? data.map(withoutFrame) : data;
  return rows.filter((row) => row.some((cell) => /[^\s:|-]/u.test(cell.slice(0, 400))));
}

/** Of "| Jan | HR |" the two cells between the strokes. */
function withoutFrame(row: string[]): string[] {
  const start = (row[0] ?? "").trim() === "" ? 1 : 0;
  const end = row.length > start && (row.at(-1) ?? "").trim() === "" ? -1 : undefined;
  return row.slice(start, end);
}
