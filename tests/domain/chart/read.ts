import { parseTable, type ParsedTable } from "#domain/chart/parseTable.ts";

/** What is read out of a text that holds a table. */
export function read(text: string): Extract<ParsedTable, { ok: true }> {
  const parsed = parseTable(text);
  if (!parsed.ok) throw new Error(`refused: ${parsed.problem.kind}`);
  return parsed;
}
