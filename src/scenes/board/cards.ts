import type { Note } from "#domain/session/types.ts";
import { graphemes } from "#i18n/format.ts";

/** As much of a note as stands on one card; a longer one goes on on the next. */
const MOST = 110;

/** What stands on one card of a board. */
export interface Piece {
  text: string;
  /** The note goes on on the next card. */
  goesOn: boolean;
}

export interface Card extends Piece {
  id: string;
  /** The note that it is (a part of). */
  note: string;
}

/**
 * The notes of a board as cards, one stack per column, oldest first. Each stack is as high as its
 * own notes are. Notes of a column that the board does not have stand in the first one: nothing is
 * hidden.
 */
export function stacksOf(columns: readonly string[], notes: readonly Note[]): Card[][] {
  const stacks = columns.map((): Card[] => []);
  for (const note of notes) {
    const stack = stacks[Math.max(0, columns.indexOf(note.column ?? ""))];
    pieces(note.text).forEach((piece, index) => {
      stack?.push({ ...piece, id: `${note.id} ${index}`, note: note.id });
    });
  }
  return stacks;
}

/** Cuts a long text between words into pieces that each fit a card. @internal */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let line = "";
  for (const word of text.split(/\s+/u).flatMap(chunks)) {
    if (line !== "" && line.length + 1 + word.length > MOST) {
      found.push({ text: line, goesOn: true });
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  if (line !== "") found.push({ text: line, goesOn: false });
  return found;
}

/** A word without an end is cut by grapheme. */
function chunks(word: string): string[] {
  if (word.length <= MOST) return [word];
  const parts: string[] = [];
  let part = "";
  for (const { segment } of graphemes(word)) {
    if (part.length + segment.length > MOST) {
      parts.push(part);
      part = "";
    }
    part += segment;
  }
  return part === "" ? parts : [...parts, part];
}
