/** How many cards go on one sheet of A4. */
export const CARDS_PER_SHEET = [2, 4, 8] as const;
export type CardsPerSheet = (typeof CARDS_PER_SHEET)[number];

/**
 * The part of an A4 sheet that is cut into cards, in millimetres: as much as fits between what
 * browsers print at the head and the foot of a page.
 * @internal
 */
export const CARD_AREA = { width: 190, height: 268 } as const;

export interface Grid {
  columns: number;
  rows: number;
}

const GRIDS: Record<CardsPerSheet, Grid> = {
  2: { columns: 1, rows: 2 },
  4: { columns: 2, rows: 2 },
  8: { columns: 2, rows: 4 },
};

/** Columns and rows of a sheet. */
export function gridOf(perSheet: CardsPerSheet): Grid {
  return GRIDS[perSheet];
}

/** Width and height of one card, in millimetres. */
export function cardSize(perSheet: CardsPerSheet): { width: number; height: number } {
  const { columns, rows } = gridOf(perSheet);
  return { width: CARD_AREA.width / columns, height: CARD_AREA.height / rows };
}

export interface Cuts {
  /** Millimetres from the left edge of the area. */
  upright: number[];
  /** Millimetres from its top edge. */
  level: number[];
}

/** Where to cut: the outer edges too. It asks for no cards, so a half-filled sheet is cut the same. */
export function cutsOf(perSheet: CardsPerSheet): Cuts {
  const { columns, rows } = gridOf(perSheet);
  const { width, height } = cardSize(perSheet);
  const places = (count: number, size: number) =>
    Array.from({ length: count + 1 }, (_, index) => index * size);
  return { upright: places(columns, width), level: places(rows, height) };
}

/** A page with a place for each card, row by row; a place without a card is undefined. */
export interface CardSheet<Card> {
  side: "front" | "back";
  /** Counts the sheets of paper: both sides of one have the same number. */
  number: number;
  places: (Card | undefined)[];
}

/** Divides cards over sheets. With backs, each sheet is followed by its own back. */
export function cardSheets<Card>(
  cards: readonly Card[],
  perSheet: CardsPerSheet,
  backs: boolean,
): CardSheet<Card>[] {
  const { columns } = gridOf(perSheet);
  return pagesOf(cards, perSheet).flatMap((page, index): CardSheet<Card>[] => {
    const places = Array.from({ length: perSheet }, (_, place) => page[place]);
    const front: CardSheet<Card> = { side: "front", number: index + 1, places };
    if (!backs) return [front];
    return [front, { side: "back", number: index + 1, places: mirrored(places, columns) }];
  });
}

/**
 * The same places seen from behind, for a sheet that turns over its long edge: each row the other
 * way round.
 * @internal
 */
export function mirrored<Item>(places: readonly Item[], columns: number): Item[] {
  return pagesOf(places, columns).flatMap((row) => row.toReversed());
}

/** In pieces of the same length, the last one as long as it comes. */
export function pagesOf<Item>(items: readonly Item[], size: number): Item[][] {
  const pages: Item[][] = [];
  for (let at = 0; at < items.length; at += size) pages.push(items.slice(at, at + size));
  return pages;
}
