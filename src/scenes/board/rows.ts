import type { Note } from "#domain/session/types.ts";

/** As much of a note as stands in one row; a longer one goes on in the next. */
const MOST = 110;

export interface Cell {
  text: string;
  goesOn: boolean;
}

export interface Row {
  id: string;
  cells: (Cell | undefined)[];
}

/**
 * The notes of a board as rows with a cell per column, so that a board turns pages row by row.
 * Notes of a column that the board does not have stand in the first one: nothing is hidden.
 */
export function rowsOf(columns: readonly string[], notes: readonly Note[]): Row[] {
  const first = columns[0] ?? "";
  const stacks = columns.map((column) =>
    notes
      .filter((note) => (columns.includes(note.column ?? "") ? note.column : first) === column)
      .flatMap((note) => pieces(note.text)),
  );
  const height = Math.max(0, ...stacks.map((stack) => stack.length));
  return Array.from({ length: height }, (_, index) => ({
    id: String(index),
    cells: stacks.map((stack) => stack[index]),
  }));
}

/** Cuts a long text between words into pieces that each fit a row. */
export function pieces(text: string): Cell[] {
  const cells: Cell[] = [];
  let line = "";
  for (const word of text.split(/\s+/u).flatMap(chunks)) {
    if (line !== "" && line.length + 1 + word.length > MOST) {
      cells.push({ text: line, goesOn: true });
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  if (line !== "") cells.push({ text: line, goesOn: false });
  return cells;
}

/** A word without an end is cut by grapheme. */
function chunks(word: string): string[] {
  if (word.length <= MOST) return [word];
  const parts: string[] = [];
  let part = "";
  for (const { segment } of new Intl.Segmenter("nl").segment(word)) {
    if (part.length + segment.length > MOST) {
      parts.push(part);
      part = "";
    }
    part += segment;
  }
  return part === "" ? parts : [...parts, part];
}
