import { fitText, textHeight } from "./fit.ts";
import { cardSize, type CardsPerSheet } from "./layout.ts";

/** Millimetres between a card's cut and its words. */
export const CARD_PADDING: Record<CardsPerSheet, number> = { 2: 11, 4: 9, 8: 6 };
/** Of the code above and of what is small below. */
const HEAD: Record<CardsPerSheet, number> = { 2: 12, 4: 11, 8: 7 };
const FOOT_GAP: Record<CardsPerSheet, number> = { 2: 8, 4: 8, 8: 3 };
/** Points: the sizes that a card's text steps down through. */
const SIZES: Record<CardsPerSheet, readonly number[]> = {
  2: [36, 32, 28, 25, 22, 20, 18, 16, 14, 12],
  4: [22, 20, 18, 16, 14.5, 13, 12, 11, 10],
  8: [18, 16, 14.5, 13, 12, 11, 10, 9, 8],
};
const SMALL: Record<CardsPerSheet, readonly number[]> = {
  2: [13, 12, 11, 10, 9],
  4: [11, 10, 9, 8],
  8: [10, 9, 8],
};

export interface CardFit {
  /** Points. */
  size: number;
  small: number;
  /** How many follow-ups find a place, from the first one. */
  followUps: number;
}

/**
 * How large the words of a card are. Follow-ups get at most 45 % of it; those that would have to be
 * smaller than 8 points stay off the card.
 */
export function fitCard(
  card: { text: string; followUps: readonly string[]; options: readonly string[] },
  perSheet: CardsPerSheet,
): CardFit {
  const { width, height } = cardSize(perSheet);
  const inner = {
    width: width - 2 * CARD_PADDING[perSheet],
    height: height - 2 * CARD_PADDING[perSheet] - HEAD[perSheet],
  };
  const sizes = SIZES[perSheet];
  const smalls = SMALL[perSheet];
  const least = smalls.at(-1) ?? 8;
  const small = card.options.length > 0 ? (smalls[0] ?? least) : smallest(card, inner, smalls);
  const heightOf = (texts: readonly string[]) =>
    texts.reduce((sum, text) => sum + textHeight(text, small, inner.width) + 1, 0);
  const textLeast = textHeight(card.text, sizes.at(-1) ?? 8, inner.width);
  const room = Math.max(0, inner.height - textLeast - FOOT_GAP[perSheet]);
  let followUps = card.options.length > 0 ? 0 : card.followUps.length;
  while (followUps > 0 && heightOf(card.followUps.slice(0, followUps)) > room) followUps -= 1;
  const foot =
    card.options.length > 0
      ? // Options that find no place on one line go on under each other.
        textHeight(card.options.map((label) => `OOO ${label}`).join(" "), small, inner.width) * 1.4
      : heightOf(card.followUps.slice(0, followUps));
  const box = {
    width: inner.width,
    height: inner.height - foot - (foot > 0 ? FOOT_GAP[perSheet] : 0),
  };
  return { size: fitText([card.text], box, sizes), small, followUps };
}

function smallest(
  card: { followUps: readonly string[] },
  inner: { width: number; height: number },
  smalls: readonly number[],
): number {
  return fitText(card.followUps, { width: inner.width, height: inner.height * 0.45 }, smalls, 0.36);
}
