import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { pieces, stacksOf } from "#scenes/board/cards.ts";

const note = (id: string, text: string, column: string) => ({ id, text, column, createdAt: 0 });

describe("the cards of a board", () => {
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

  it("cut a text in pieces that fit a card, and say that it goes on", () => {
    const found = pieces("woord ".repeat(50).trim());
    expect(Math.max(...found.map((piece) => piece.text.length))).toBeLessThanOrEqual(110);
    expect(found.map((piece) => piece.goesOn)).toEqual([true, true, false]);
  });

  it("stand under their column, each column on its own, and a stray one in the first", () => {
    const stacks = stacksOf(
      ["a", "b"],
      [note("1", "een", "a"), note("2", "twee", "b"), note("3", "drie", "weg")],
    );
    expect(stacks.map((cards) => cards.map(({ text }) => text))).toEqual([
      ["een", "drie"],
      ["twee"],
    ]);
  });

  it("know the note that they are a part of, and are each somebody else", () => {
    const [cards = []] = stacksOf(
      ["a"],
      [note("1", "woord ".repeat(50), "a"), note("2", "x", "a")],
    );
    expect(cards.map((card) => card.note)).toEqual(["1", "1", "1", "2"]);
    expect(new Set(cards.map((card) => card.id)).size).toBe(4);
  });

  it("are none on a board without columns", () => {
    expect(stacksOf([], [note("1", "een", "a")])).toEqual([]);
  });
});
