import fc from "fast-check";
import { expect, it } from "vitest";

import { paperOf } from "#domain/print/paper.ts";

/** On which side each page lies, counted from 0, with the piece that it belongs to. */
function sides(pieces: readonly number[]): number[] {
  const laid: number[] = [];
  pieces.forEach((pages, piece) => {
    if (laid.length % 2 === 1 && pages > 0) laid.push(-1);
    for (let page = 0; page < pages; page += 1) laid.push(piece);
  });
  return laid;
}

it("lays no two pieces on one sheet of paper, with as few empty backs as that takes", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 40 }), (pieces) => {
      const { pages, blanks, sheets } = paperOf(pieces, true);
      const laid = sides(pieces);
      expect(pages + blanks).toBe(laid.length);
      expect(sheets).toBe(Math.ceil(laid.length / 2));
      for (let at = 0; at < laid.length; at += 2) {
        expect(new Set(laid.slice(at, at + 2).filter((piece) => piece >= 0)).size).toBe(1);
      }
    }),
  );
});

it("takes a sheet for each page where the backs stay empty anyway", () => {
  expect(paperOf([3, 1, 1], false)).toEqual({ pages: 5, blanks: 0, sheets: 5 });
  expect(paperOf([3, 1, 1], true)).toEqual({ pages: 5, blanks: 2, sheets: 4 });
  expect(paperOf([], true)).toEqual({ pages: 0, blanks: 0, sheets: 0 });
});
