import { expect, it } from "vitest";

import { attendancePages, ATTENDANCE_ROWS } from "#domain/print/attendance.ts";

it.each([1, 14, 17, 18, 200, 500])(
  "the list for %i people has room for a few more, and ends on a full page",
  (people) => {
    const pages = attendancePages(people);
    expect(pages.flat()).toEqual(pages.flat().map((_, index) => index + 1));
    expect(pages.flat().length).toBeGreaterThanOrEqual(people + 3);
    expect(pages.flat().length - people).toBeLessThan(people / 10 + 4 + ATTENDANCE_ROWS);
    expect(pages.every(({ length }) => length === ATTENDANCE_ROWS)).toBe(true);
  },
);
