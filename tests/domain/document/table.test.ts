import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { DataTable } from "#domain/document/blocks.ts";
import { paperRows } from "#domain/document/paper.ts";
import { trainerPlan, type TrainerPlan } from "#domain/document/trainerPlan.ts";
import { planMarkdown } from "#domain/planFiles/markdown.ts";
import { planWord } from "#domain/planFiles/word.ts";

import { kit, prepared, words } from "../planFiles/fixture.ts";
import { paragraphsOf, unzip } from "../planFiles/unzip.ts";

const table: DataTable = {
  kind: "table",
  head: ["Naam", "Begin"],
  rows: [
    ["Jef | Els", ""],
    ["Amira", "9 uur"],
  ],
  widths: [3, 1],
  rowHeight: "write",
};

/** A plan of one step, which says nothing but a table. */
function planWith(block: DataTable): TrainerPlan {
  const made = trainerPlan(prepared, kit, words);
  return {
    ...made,
    sections: made.sections.slice(0, 1).map((one) => ({ ...one, lead: [], blocks: [block] })),
  };
}

describe("a table", () => {
  it("stands on paper in pieces that a page can hold, each with its head, and loses no row", () => {
    const cell = fc.string({ maxLength: 200 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 60 }), (rows) => {
        const pieces = paperRows([{ ...table, rows }]).flatMap((block) =>
          block.kind === "table" ? [block] : [],
        );
        expect(pieces.flatMap((piece) => piece.rows)).toEqual(rows);
        for (const piece of pieces) {
          expect(piece).toMatchObject({ head: table.head, widths: [3, 1], rowHeight: "write" });
          const signs = piece.rows.map((row) => row.join(" ").length);
          expect(piece.rows.length).toBeLessThanOrEqual(10);
          expect(signs.length === 1 || signs.reduce((sum, one) => sum + one) < 400).toBe(true);
        }
      }),
    );
  });

  it("is a table in Markdown, whatever stands in it", () => {
    expect(planMarkdown(planWith(table), words)).toContain(
      "| Naam | Begin |\n| --- | --- |\n| Jef \\| Els |  |\n| Amira | 9 uur |",
    );
  });

  it("uses the width in Word, repeats its head, and has room to write where that is asked for", async () => {
    const xmlOf = async (block: DataTable) => {
      const made = planWith(block);
      const bytes = await planWord(made, words, { notes: true, pictures: new Map() });
      const xml = unzip(bytes).get("word/document.xml") ?? "";
      return xml.slice(xml.lastIndexOf("<w:tbl>"));
    };
    const written = await xmlOf(table);
    const columns = [...written.matchAll(/<w:gridCol w:w="(\d+)"\/>/gu)].map(([, one]) =>
      Number(one),
    );
    expect(columns).toEqual([7228, 2409]);
    expect(written.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect(written.match(/<w:trHeight w:val="510" w:hRule="atLeast"\/>/gu)).toHaveLength(2);
    expect(paragraphsOf(written).slice(0, 6)).toEqual([...table.head, ...table.rows.flat()]);
    const { rowHeight: _height, widths: _widths, ...plain } = table;
    const even = await xmlOf(plain);
    expect(even).toContain('<w:gridCol w:w="4819"/><w:gridCol w:w="4819"/>');
    expect(even).not.toContain("w:trHeight");
  });
});
