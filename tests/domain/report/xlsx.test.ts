import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";

import { tableOf } from "#domain/report/table.ts";
import { toXlsx } from "#domain/report/xlsx.ts";
import { addNote } from "#domain/session/captures/notes.ts";
import type { ReportDoc } from "#domain/report/tree.ts";
import { build, full, note, start, words } from "./fixture.ts";

const SIGNS: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const plain = (xml: string) =>
  xml
    .replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(\w+);/gu, (whole, sign: string) => SIGNS[sign] ?? whole)
    // As a reader of workbooks does (ECMA-376, ST_Xstring).
    .replaceAll(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) =>
      String.fromCharCode(parseInt(code, 16)),
    );

const textsIn = (xml: string) =>
  [...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/gu)].map(([, text]) => plain(text!)).join("");

/** A reader of the only sheet that shares nothing with the writer: texts are strings, numbers numbers. */
async function read(doc: ReportDoc) {
  const files = unzipSync(await toXlsx(doc, words));
  const file = (name: string) => (files[name] ? strFromU8(files[name]) : "");
  const shared = [...file("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gsu)].map(([, xml]) =>
    textsIn(xml!),
  );
  const sheet = file("xl/worksheets/sheet1.xml");
  const rows = [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gsu)].map(([, row]) => {
    const cells: Record<string, string | number> = {};
    for (const [, at = "", rest = "", inside = ""] of row!.matchAll(
      /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu,
    )) {
      const [, value] = /<v>(.*?)<\/v>/su.exec(inside) ?? [];
      if (rest.includes('t="s"')) cells[at] = shared[Number(value)] ?? "?";
      else if (rest.includes("inlineStr")) cells[at] = textsIn(inside);
      else if (value !== undefined) cells[at] = Number(value);
    }
    return cells;
  });
  return { files, file, sheet, rows };
}

/** What the table holds, by the letter of its column; empty cells stand in neither. */
function expected(doc: ReportDoc) {
  const { columns, rows } = tableOf(doc, words);
  return rows.map((row) =>
    Object.fromEntries(
      columns.flatMap((name, place) => {
        const value = row[name];
        return value === undefined || value === ""
          ? []
          : [[String.fromCharCode(65 + place), value]];
      }),
    ),
  );
}

const noted = (...texts: string[]) =>
  build(
    texts.reduce(
      (now, text, index) => addNote(now, "one/talk-1", note(`x${index}`, { text })),
      start(),
    ),
  );
const notesIn = (rows: Record<string, string | number>[]) =>
  rows.filter(({ D }) => D === words.csv.kind.note).map(({ G }) => G);

describe("a workbook", () => {
  it.each([[false], [true]])(
    "holds the table cell by cell, texts as texts, numbers as numbers (names: %s)",
    async (names) => {
      const doc = build(full(), names);
      const { rows, file } = await read(doc);
      expect(rows).toEqual(expected(doc));
      expect(
        rows.flatMap((row) => Object.values(row)).filter((value) => typeof value === "number")
          .length,
      ).toBeGreaterThan(10);
      expect(file("xl/workbook.xml")).toContain('name="Verslag"');
    },
  );

  it("leaves each of these what was typed", async () => {
    const typed = [
      "3/4",
      "1-2",
      "1E5",
      "007",
      "12,50",
      "1.000",
      "5 mei",
      "12:30",
      "TRUE",
      "=1+1",
      "+32 475",
      "-5 graden",
      "- eerst luisteren",
      "@Jan",
      "'s ochtends",
      '=HYPERLINK("x")',
      "een\ntwee",
      "_x0041_",
      "a _x000D_ b",
      "<b>&amp;</b>",
      "👩‍🔧 שלום",
    ];
    const { rows, sheet } = await read(noted(...typed));
    expect(notesIn(rows)).toEqual(typed);
    expect(sheet).not.toContain("<f>");
  });

  it("can be read back whatever was typed", async () => {
    const text = fc.string({ unit: "binary", maxLength: 40 }).map((typed) => `x${typed}x`);
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), async (texts) => {
        const { rows } = await read(noted(...texts));
        const kept = texts.map((typed) =>
          typed
            .replaceAll(/\r\n|[\r\u0085\u2028\u2029]/gu, "\n")
            .replaceAll(/[^\P{Cc}\n\t]|[\p{Cs}\p{NChar}\uFFFD]/gu, ""),
        );
        expect(notesIn(rows)).toEqual(kept);
      }),
    );
  });

  it("goes on in the next row with what is too long for a cell", async () => {
    const long = "👩‍🔧 lang ".repeat(9000);
    const cells = notesIn((await read(noted(long.trim()))).rows);
    expect(cells.join("")).toBe(long.trim());
    expect(Math.max(...cells.map((cell) => String(cell).length))).toBeLessThanOrEqual(32_767);
  });

  it("names everything that it holds, and nothing else", async () => {
    const { files, file } = await read(noted("een"));
    const types = file("[Content_Types].xml");
    const parts = Object.keys(files).filter((name) => !/\.rels$|^\[|\/$/u.test(name));
    expect(parts.filter((name) => !types.includes(`PartName="/${name}"`))).toEqual([]);
    for (const [, name = ""] of types.matchAll(/PartName="\/([^"]+)"/gu))
      expect(Object.keys(files)).toContain(name);
  });
});
