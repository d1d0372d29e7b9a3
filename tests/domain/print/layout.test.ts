import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  CARD_AREA,
  CARDS_PER_SHEET,
  cardSheets,
  cardSize,
  cutsOf,
  gridOf,
  mirrored,
  pagesOf,
} from "#domain/print/layout.ts";

const cards = fc
  .integer({ min: 0, max: 70 })
  .map((count) => Array.from({ length: count }, (_, index) => `card ${index}`));
const perSheet = fc.constantFrom(...CARDS_PER_SHEET);

describe("cards on sheets", () => {
  it("puts every card on exactly one place, in order", () => {
    fc.assert(
      fc.property(cards, perSheet, (all, size) => {
        const sheets = cardSheets(all, size, false);
        expect(sheets.flatMap(({ places }) => places).filter((card) => card !== undefined)).toEqual(
          all,
        );
        expect(sheets).toHaveLength(Math.ceil(all.length / size));
        for (const { places } of sheets) expect(places).toHaveLength(size);
      }),
    );
  });

  it("puts each card's back behind its front, when the sheet turns over its long edge", () => {
    fc.assert(
      fc.property(cards, perSheet, (all, size) => {
        const { columns } = gridOf(size);
        const sheets = cardSheets(all, size, true);
        const fronts = sheets.filter(({ side }) => side === "front");
        expect(fronts).toEqual(cardSheets(all, size, false));
        for (const [index, front] of fronts.entries()) {
          const back = sheets[index * 2 + 1]!;
          expect(back).toMatchObject({ side: "back", number: front.number });
          for (const [place, card] of front.places.entries()) {
            const row = Math.floor(place / columns);
            const behind = row * columns + (columns - 1 - (place % columns));
            expect(back.places[behind]).toBe(card);
          }
        }
      }),
    );
  });

  it("gives the front again when a back is mirrored", () => {
    fc.assert(
      fc.property(cards, perSheet, (all, size) => {
        const { columns } = gridOf(size);
        for (const { places } of cardSheets(all, size, false)) {
          expect(mirrored(mirrored(places, columns), columns)).toEqual(places);
        }
      }),
    );
  });

  it.each(CARDS_PER_SHEET)("cuts %i cards at the same places on every page", (size) => {
    const { upright, level } = cutsOf(size);
    const { width, height } = cardSize(size);
    expect((upright.length - 1) * (level.length - 1)).toBe(size);
    expect([upright[0], level[0]]).toEqual([0, 0]);
    expect([upright.at(-1), level.at(-1)]).toEqual([CARD_AREA.width, CARD_AREA.height]);
    // Seen from behind they are the same: a back is cut where its front is.
    expect(upright.map((at) => CARD_AREA.width - at).toReversed()).toEqual(upright);
    expect(width * gridOf(size).columns).toBe(CARD_AREA.width);
    expect(height * gridOf(size).rows).toBe(CARD_AREA.height);
  });

  it("fits an A4 with even margins that a printer can print", () => {
    expect((210 - CARD_AREA.width) / 2).toBeGreaterThanOrEqual(8);
    expect((297 - CARD_AREA.height) / 2).toBeGreaterThanOrEqual(8);
  });
});

it("keeps all items when they are divided over pages", () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 40 }), (items, size) => {
      const pages = pagesOf(items, size);
      expect(pages.flat()).toEqual(items);
      expect(pages.every(({ length }) => length > 0 && length <= size)).toBe(true);
    }),
  );
});
