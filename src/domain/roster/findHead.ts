import { isMarkOrValue, isText, isValue } from "./cellKinds.ts";
import { headKind, headsNames, type HeadKind } from "./headers.ts";

/** A table that says what its columns hold. */
export interface Head {
  head: string[];
  kinds: (HeadKind | undefined)[];
  body: string[][];
  /** The lines above it: a title, or what a meeting was. */
  above: string[][];
}

/** So far down a head is looked for: above it stand a title, or the facts of a meeting. */
const DEEPEST = 60;

/**
 * The first row under which people stand. `strict` where the delimiter also stands in plain lists:
 * then "deelnemers" alone is not enough.
 */
export function findHead(rows: string[][], strict: boolean): Head | undefined {
  for (const [at, head] of rows.slice(0, Math.min(DEEPEST, rows.length - 1)).entries()) {
    const kinds = kindsOf(head);
    if (!kinds || (strict && weak(kinds))) continue;
    const body = bodyOf(rows.slice(at + 1), head, kinds);
    if (kinds.some((kind, place) => headsNames(kind) && hasPeople(body, place))) {
      return { head, kinds, body, above: rows.slice(0, at) };
    }
  }
  return undefined;
}

/** What each cell heads; undefined for a row that is no head. */
function kindsOf(row: string[]): (HeadKind | undefined)[] | undefined {
  if (row.length < 2 || row.length > 200 || row.some(isValue)) return undefined;
  const kinds = row.map(headKind);
  return kinds.some(headsNames) ? kinds : undefined;
}

function weak(kinds: (HeadKind | undefined)[]): boolean {
  const known = kinds.filter((kind) => kind !== undefined);
  return known.length < 2 && known.includes("people");
}

/** The rows up to the next table, without the head where it is repeated on each page. */
function bodyOf(rows: string[][], head: string[], kinds: (HeadKind | undefined)[]): string[][] {
  const own = head.join("\t");
  const others = rows.filter((row) => row.join("\t") !== own);
  let end = others.findIndex((row) => {
    const next = row.filter((cell) => cell.trim() !== "").length > 1 && kindsOf(row);
    return next && !weak(next);
  });
  // The title of the next table stands right above its head.
  if (end > 0 && others[end - 1]?.filter((cell) => cell.trim() !== "").length === 1) end -= 1;
  const body = end < 0 ? others : others.slice(0, end);
  const marked = body.every((row) => row.length > 1 && isMarkOrValue(row[0] ?? ""));
  return marked && headsNames(kinds[0]) ? body.map((row) => row.slice(1)) : body;
}

function hasPeople(body: string[][], at: number): boolean {
  const filled = body.flatMap((row) => ((row[at] ?? "").trim() === "" ? [] : [row[at] ?? ""]));
  return filled.length > 0 && filled.filter(isText).length * 2 >= filled.length;
}
