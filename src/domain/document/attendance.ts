import type { Exercise, Plan } from "#content/schema.ts";
import { expectedPeople } from "#domain/plan/expected.ts";

import type { BlockDocument, DataTable } from "./blocks.ts";
import {
  gatheringText,
  handoutTitle,
  hostsText,
  paragraphBlock,
  type HandoutWords,
} from "./handout.ts";

/** Lines on one page of paper, at most. @internal */
export const MOST_SIGNATURES = 24;
/** For who comes along unannounced. */
const MORE = 3;

/** Who was there, to sign at the begin and at the end: a document that ends with its table. */
export interface AttendanceDocument extends BlockDocument {
  /** Columns: number, name, function or department as it was pasted, and two to sign in. */
  table: DataTable;
}

/**
 * The attendance list of a plan: a line for each person, with the names that are known, and three
 * more.
 *
 * @param people how many are counted on.
 */
export function attendanceDocument(
  plan: Plan,
  exercises: readonly Exercise[],
  people: number,
  words: HandoutWords,
): AttendanceDocument {
  const { title, number, name, role, begin, end } = words.attendance;
  const expected = expectedPeople(plan);
  const count = Math.max(people, expected.length) + MORE;
  const gathering = gatheringText(plan, exercises, words);
  const occasion = [handoutTitle(plan, words), gathering].filter((piece) => piece !== "");
  const table: DataTable = {
    kind: "table",
    head: [number, name, role, begin, end],
    rows: Array.from({ length: count }, (_, at) => {
      const one = expected[at];
      return [String(at + 1), one?.name ?? "", one?.attribute ?? "", "", ""];
    }),
    widths: [6, 27, 21, 23, 23],
    rowHeight: "write",
  };
  const blocks = [
    ...paragraphBlock("plain", occasion.join(" · ")),
    ...paragraphBlock("plain", hostsText(plan, words)),
    table,
  ];
  return { kind: "", title, blocks, table };
}

/** Lines by page: as many on each page as on the others. */
export function attendancePages<Line>(lines: readonly Line[]): Line[][] {
  const pages = Math.ceil(lines.length / MOST_SIGNATURES);
  const each = Math.ceil(lines.length / pages);
  return Array.from({ length: pages }, (_, page) => lines.slice(page * each, (page + 1) * each));
}
