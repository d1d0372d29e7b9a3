/** Rows on one page of the attendance list. */
export const ATTENDANCE_ROWS = 20;

/** Row numbers by page: one for each person, some for who comes along, and the last page full. */
export function attendancePages(people: number): number[][] {
  const asked = people + Math.max(3, Math.ceil(people / 10));
  const pages = Math.ceil(asked / ATTENDANCE_ROWS);
  return Array.from({ length: pages }, (_, page) =>
    Array.from({ length: ATTENDANCE_ROWS }, (__, row) => page * ATTENDANCE_ROWS + row + 1),
  );
}
