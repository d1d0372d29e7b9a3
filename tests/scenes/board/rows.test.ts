import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { pieces, rowsOf } from "#scenes/board/rows.ts";

const note = (id: string, text: string, column: string) => ({ id, text, column, createdAt: 0 });

describe("the rows of a board", () => {
  it("lose no word of a note, however long", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), (text) => {
        const said = pieces(text)
          .map((piece) => piece.text)
          .join("");
        expect(said.replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
      }),
    );
  });

  it("cut a text in pieces that fit a row, and say that it goes on", () => {
    const cells = pieces("woord ".repeat(50).trim());
    expect(Math.max(...cells.map((piece) => piece.text.length))).toBeLessThanOrEqual(110);
    expect(cells.map((piece) => piece.goesOn)).toEqual([true, true, false]);
  });

  it("put each note under its column, and a stray one in the first", () => {
    const rows = rowsOf(
      ["a", "b"],
      [note("1", "een", "a"), note("2", "twee", "b"), note("3", "drie", "weg")],
    );
    expect(rows.map((row) => row.cells.map((one) => one?.text))).toEqual([
      ["een", "twee"],
      ["drie", undefined],
    ]);
  });
});
