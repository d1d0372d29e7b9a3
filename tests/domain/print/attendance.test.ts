import fc from "fast-check";
import { expect, it } from "vitest";

import { attendancePages, MOST_LINES } from "#domain/print/attendance.ts";

it("has a line for everybody and three more, on as few pages as can be, evenly full", () => {
  const count = fc.integer({ min: 0, max: 500 });
  fc.assert(
    fc.property(count, count, (people, named) => {
      const expected = Array.from({ length: named }, (_, at) => ({ name: `Naam ${at}` }));
      const pages = attendancePages(people, expected);
      const lines = pages.flat();
      expect(lines.map(({ number }) => number)).toEqual(lines.map((_, at) => at + 1));
      expect(lines).toHaveLength(Math.max(people, named) + 3);
      expect(lines.slice(0, named).map(({ name }) => name)).toEqual(
        expected.map(({ name }) => name),
      );
      expect(lines.slice(named).every(({ name }) => name === "")).toBe(true);
      expect(pages).toHaveLength(Math.ceil(lines.length / MOST_LINES));
      const lengths = pages.map(({ length }) => length);
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(pages.length);
      expect(Math.min(...lengths)).toBeGreaterThan(0);
    }),
  );
});

it("stands on one page for eighteen people", () => {
  expect(attendancePages(18, [])).toHaveLength(1);
});
