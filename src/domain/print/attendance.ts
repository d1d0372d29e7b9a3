import type { ParsedPerson } from "#domain/roster/parseNames.ts";

/** Lines on one page of the attendance list, at most. */
export const MOST_LINES = 24;
/** For who comes along unannounced. */
const MORE = 3;

/** A line to sign; who is expected stands in it already. */
export interface AttendanceLine {
  /** From 1. */
  number: number;
  name: string;
  /** Function or department, as it was pasted. */
  role: string;
}

/**
 * The lines by page: one for each person, three more, and as many on each page as on the others.
 *
 * @param people how many are counted on
 * @param expected who of them have a name
 */
export function attendancePages(
  people: number,
  expected: readonly ParsedPerson[],
): AttendanceLine[][] {
  const count = Math.max(people, expected.length) + MORE;
  const pages = Math.ceil(count / MOST_LINES);
  const each = Math.ceil(count / pages);
  const lines = Array.from({ length: count }, (_, at) => ({
    number: at + 1,
    name: expected[at]?.name ?? "",
    role: expected[at]?.attribute ?? "",
  }));
  return Array.from({ length: pages }, (_, page) => lines.slice(page * each, (page + 1) * each));
}
