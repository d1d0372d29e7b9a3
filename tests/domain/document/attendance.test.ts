import fc from "fast-check";
import i18next from "i18next";
import { expect, it } from "vitest";

import type { Plan } from "#content/schema.ts";
import {
  attendanceDocument,
  attendancePages,
  MOST_SIGNATURES,
} from "#domain/document/attendance.ts";
import { handoutWords } from "#parts/words/handoutWords.ts";

import { kit, prepared } from "../planFiles/fixture.ts";

const words = handoutWords(i18next.t);
const listOf = (plan: Plan, people: number) =>
  attendanceDocument(plan, kit.exercises, people, words);

it("has a line for everybody and three more, on as few pages as can be, evenly full", () => {
  const count = fc.integer({ min: 0, max: 200 });
  fc.assert(
    fc.property(count, count, (people, named) => {
      const names = Array.from({ length: named }, (_, at) => `Naam ${at}`);
      const { head, rows } = listOf({ ...prepared, names: names.join("\n") }, people).table;
      expect(rows).toHaveLength(Math.max(people, named) + 3);
      for (const [at, row] of rows.entries()) {
        expect(row).toEqual([String(at + 1), names[at] ?? "", "", "", ""]);
        expect(row).toHaveLength(head.length);
      }
      const pages = attendancePages(rows);
      expect(pages.flat()).toEqual(rows);
      expect(pages).toHaveLength(Math.ceil(rows.length / MOST_SIGNATURES));
      const lengths = pages.map(({ length }) => length);
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(pages.length);
      expect(Math.min(...lengths)).toBeGreaterThan(0);
    }),
    { numRuns: 40 },
  );
});

it("stands on one page for eighteen people", () => {
  expect(attendancePages(listOf(prepared, 18).table.rows)).toHaveLength(1);
});

it("says above the lines what was when, and who guided it", () => {
  const plan = { ...prepared, organisation: "Vlierbos vzw", trainer: "Els Maes" };
  const { title, blocks, table } = listOf({ ...plan, names: "Naam;Dienst\nJan;Magazijn" }, 1);
  expect(title).toBe("Aanwezigheidslijst");
  expect(blocks.flatMap((block) => ("text" in block ? [block.text] : []))).toEqual([
    "Leren bij *Vlierbos* · vrijdag 5 maart 2027 · 13:00–16:00 · Zaal 2 <boven>",
    "Vlierbos vzw · Begeleiding: Els Maes",
  ]);
  expect(blocks.at(-1)).toBe(table);
  expect(table.rows[0]).toEqual(["1", "Jan", "Magazijn", "", ""]);
});
