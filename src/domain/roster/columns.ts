import { isMail, isMarkOrValue, isNobody, isRole, isText } from "./cellKinds.ts";
import { sameKey } from "./graphemes.ts";
import type { Head } from "./findHead.ts";
import { givenFirst, withoutGuest } from "./nameOrder.ts";
import type { Column, Piece, Split } from "./split.ts";

/** Somewhere in a table: a cell for each row, empty where the row is shorter. */
function columnOf(rows: readonly string[][], at: number): string[] {
  return rows.map((row) => row[at] ?? "");
}

const filledOf = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== "");
const wordsIn = (cell: string) => cell.trim().split(/\s+/u).length;

/** Whether the words in it could be departments: no times, numbers or roles in a meeting. */
function couldBeGroups(cells: readonly string[]): boolean {
  const filled = filledOf(cells);
  const words = filled.filter((cell) => isText(cell) && !isRole(cell));
  return words.length > 0 && words.length * 2 >= filled.length;
}

/** How many cells hold what no other one holds. */
function distinct(cells: readonly string[]): number {
  return new Set(filledOf(cells).map((cell) => sameKey(cell.trim()))).size;
}

const comesBack = (cells: readonly string[]) => distinct(cells) < filledOf(cells).length;

/** The people under a head that names the columns. */
export function readHeaded({ head, kinds, body }: Head): Split {
  const names = nameColumns(kinds, body);
  const at = groupColumn(head, kinds, body, names);
  return readColumns(body, {
    names: names.map((place) => ({ place, head: head[place]?.trim() ?? "" })),
    ...(at === undefined ? {} : { attribute: { place: at, head: head[at]?.trim() ?? "" } }),
    familyFirst: names.length === 1 && kinds[names[0] ?? 0] === "familyFirst",
    visits: isVisitLog(head),
  });
}

function nameColumns(kinds: Head["kinds"], body: readonly string[][]): number[] {
  const find = (kind: Head["kinds"][number]) =>
    kinds.findIndex((one, at) => one === kind && namesSomebody(columnOf(body, at)));
  const given = find("given");
  const plain = find("name");
  const beside = plain >= 0 && given >= 0 && !holds(body, plain, given) ? plain : -1;
  const family = find("family") >= 0 ? find("family") : beside;
  if (given >= 0 && family >= 0) return [given, find("infix"), family].filter((at) => at >= 0);
  const alone = [plain, find("familyFirst"), find("people"), given, family].find((at) => at >= 0);
  return [alone ?? 0];
}

function namesSomebody(cells: readonly string[]): boolean {
  const filled = filledOf(cells);
  const named = filled.filter((cell) => !isNobody(cell));
  return named.length > 0 && named.length * 2 >= filled.length;
}

/** Whether the first names stand in the other column too, which then holds full names. */
function holds(body: readonly string[][], full: number, given: number): boolean {
  const same = body.filter((row) => {
    const first = sameKey((row[given] ?? "").trim());
    return first !== "" && ` ${sameKey(row[full] ?? "")} `.includes(` ${first} `);
  });
  return same.length * 2 > body.length;
}

function groupColumn(
  head: string[],
  kinds: Head["kinds"],
  body: readonly string[][],
  names: readonly number[],
): number | undefined {
  const free = head.map((_, at) => at).filter((at) => !names.includes(at));
  const named = free.find((at) => kinds[at] === "group" && couldBeGroups(columnOf(body, at)));
  // Of a column whose head says nothing, the same words have to come back often.
  return (
    named ??
    free.find((at) => {
      if (kinds[at] !== undefined || head[at]?.includes("?")) return false;
      const cells = columnOf(body, at);
      return (
        couldBeGroups(cells) &&
        distinct(cells) > 1 &&
        distinct(cells) * 2 <= filledOf(cells).length + 1
      );
    })
  );
}

/** A list of who came and went: who came twice stands there twice. */
function isVisitLog(head: readonly string[]): boolean {
  const heads = head.join("\n");
  return (
    /join|deelname|toegetreden|timestamp/iu.test(heads) &&
    /leave|leav|left|vertr|verla|action/iu.test(heads)
  );
}

/** The people of a table without a head; `sure` where only a department can stand beside a name. */
export function readBare(rows: readonly string[][], sure: boolean): Split {
  const width = Math.min(40, Math.max(...rows.map((row) => row.length).slice(0, 2000)));
  const texts = Array.from({ length: width }, (_, at) => at).filter((at) =>
    couldBeGroups(columnOf(rows, at)),
  );
  const [name = 0, second, third] = texts;
  if (second === undefined) return readColumns(rows, { names: [{ place: name }] });
  const cells = columnOf(rows, name);
  const beside = columnOf(rows, second);
  const full = filledOf(cells).every((cell) => wordsIn(cell) > 1);
  const surname = !full && !comesBack(beside) && (!sure || third !== undefined);
  const names = surname ? [{ place: name }, { place: second }] : [{ place: name }];
  const at = surname ? third : second;
  const says = at !== undefined && (sure || differs(columnOf(rows, at), full || surname));
  return readColumns(rows, { names, ...(says ? { attribute: { place: at } } : {}) });
}

/** Beside a full name a word is a department, unless it is another one for each of many. */
function differs(cells: readonly string[], full: boolean): boolean {
  return comesBack(cells) || (full && filledOf(cells).length < 4);
}

interface Columns {
  names: Column[];
  attribute?: Column;
  familyFirst?: boolean;
  visits?: boolean;
}

function readColumns(rows: readonly string[][], columns: Columns): Split {
  const { names, attribute, familyFirst = false, visits = false } = columns;
  const mails = mailsOf(rows);
  const written = rows.map((row) =>
    names
      .map(({ place }) => row[place]?.trim() ?? "")
      .filter((cell) => cell !== "")
      .join(" "),
  );
  const ordered =
    names.length === 1
      ? givenFirst(written, mails, familyFirst)
      : { names: written, turned: false };
  const skipped: string[] = [];
  const pieces: Piece[] = [];
  const twice = new Visits(visits);
  for (const [at, row] of rows.entries()) {
    const name = withoutGuest(ordered.names[at] ?? "");
    const group = attribute ? (row[attribute.place] ?? "") : "";
    if (isMarkOrValue(name) || isNobody(name) || /^tota+l\b/iu.test(name)) {
      const line = filledOf(row).join(" ");
      if (/\p{L}/u.test(line) && !row.some(isMarkOrValue)) skipped.push(line);
      continue;
    }
    if (twice.has(name, mails[at] ?? "")) continue;
    pieces.push({ name, ...(isText(group) && !isRole(group) ? { attribute: group } : {}) });
  }
  return {
    pieces,
    skipped,
    merged: [...twice.names],
    taken: {
      kind: "columns",
      names,
      ...(attribute && pieces.some((piece) => piece.attribute !== undefined) ? { attribute } : {}),
      turned: ordered.turned,
    },
  };
}

function mailsOf(rows: readonly string[][]): string[] {
  const width = Math.min(40, rows[0]?.length ?? 0);
  for (let at = 0; at < width; at += 1) {
    const cells = columnOf(rows, at);
    const filled = filledOf(cells.slice(0, 200));
    if (filled.length > 0 && filled.filter(isMail).length * 2 >= filled.length) return cells;
  }
  return [];
}

/** Tells who stood in the table before: by name and address or, where people come and go, by name. */
class Visits {
  readonly names = new Set<string>();
  readonly #visits: boolean;
  readonly #seen = new Set<string>();

  constructor(visits: boolean) {
    this.#visits = visits;
  }

  has(name: string, address: string): boolean {
    const key = sameKey(name.trim());
    const own = `${key}\n${isMail(address) ? sameKey(address.trim()) : ""}`;
    const known =
      this.#seen.has(own) || (this.#visits && own.endsWith("\n") && this.#seen.has(key));
    if (known && (this.#visits || !own.endsWith("\n"))) {
      this.names.add(name);
      return true;
    }
    this.#seen.add(key).add(own);
    return false;
  }
}
