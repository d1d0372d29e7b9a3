import { entriesOf, voteOf } from "./notes.ts";
import type { Entry, PhoneNotes, PhonePage, PhoneStep } from "./types.ts";

/** A drawback with the ways round it. */
export interface Drawback extends Entry {
  around: Entry[];
}

/** A way to learn something, with what speaks for and against it. */
export interface Way extends Entry {
  pros: Entry[];
  cons: Drawback[];
}

/** Where the parts of a worksheet are kept that belong together; absent where the plan left one out. */
export interface SheetKeys {
  way?: string;
  sides?: string;
  around?: string;
}

export function sheetKeys(pages: readonly PhonePage[]): SheetKeys {
  const keys: SheetKeys = {};
  for (const { key, prompt } of pages) if (prompt?.entry) keys[prompt.entry] ??= key;
  return keys;
}

/** The ways of a worksheet with all that belongs to each. */
export function waysOf(notes: PhoneNotes, keys: SheetKeys): Way[] {
  const list = (key: string | undefined, parent?: string, column?: string) =>
    (key === undefined ? [] : entriesOf(notes, key)).filter(
      (entry) =>
        entry.parent === parent && (column === undefined || (entry.column ?? "") === column),
    );
  return list(keys.way).map((way) => ({
    ...way,
    pros: list(keys.sides, way.id, "pro"),
    cons: list(keys.sides, way.id, "con").map((con) => ({
      ...con,
      around: list(keys.around, con.id),
    })),
  }));
}

/** What an entry belongs to, from the outermost to the nearest: a way, then its drawback. */
export function lineOf(notes: PhoneNotes, entry: Entry): Entry[] {
  const all = Object.values(notes.entries).flat();
  const line: Entry[] = [];
  for (let at: Entry | undefined = entry; at?.parent !== undefined && line.length < 9;) {
    const { parent }: Entry = at;
    at = all.find((other) => other.id === parent);
    if (at) line.unshift(at);
  }
  return line;
}

/** How many pages of a step hold something of the participant. */
export function answered(notes: PhoneNotes, step: PhoneStep): number {
  return step.pages.filter(
    ({ key }) => entriesOf(notes, key).length > 0 || voteOf(notes, key) !== undefined,
  ).length;
}
