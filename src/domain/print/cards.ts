import type { Hue } from "#content/schema.ts";
import type { Script } from "#domain/plan/script.ts";

/** One card to cut out. */
export interface PrintCard {
  /** The same card in a second group has another one. */
  id: string;
  code: string;
  /** The exercise that it belongs to. */
  title: string;
  hue: Hue;
  text: string;
  quote: boolean;
  followUps: string[];
  /** 1-based number of the group that gets it; undefined when they are not divided. */
  group: number | undefined;
}

/** How the cards are made. */
export interface CardWishes {
  /** Ids of the steps whose prompts are wanted. */
  steps: readonly string[];
  /** Over how many groups they are dealt; 0 for one set without groups. */
  groups: number;
  /** Each group gets all of them, instead of its share. */
  all: boolean;
}

/**
 * The cards of a plan, in its order. Dealt one by one over the groups, so that no group has two more
 * than another; or a whole set for each group, one set after the other.
 */
export function cardsOf(script: Script, { steps, groups, all }: CardWishes): PrintCard[] {
  const one = script.steps
    .filter(({ id }) => steps.includes(id))
    .flatMap(({ id: step, title, hue, parts }) => {
      const seen = new Set<string>();
      return parts.flatMap(({ prompts }) =>
        prompts.flatMap(({ id, code, text, quote, followUps }) => {
          if (seen.has(id)) return [];
          seen.add(id);
          return [{ id: `${step}/${id}`, code, title, hue, text, quote, followUps }];
        }),
      );
    });
  if (groups === 0) return one.map((card) => ({ ...card, group: undefined }));
  if (!all) return one.map((card, index) => ({ ...card, group: (index % groups) + 1 }));
  return Array.from({ length: groups }, (_, index) =>
    one.map((card) => ({ ...card, id: `${card.id} ${index + 1}`, group: index + 1 })),
  ).flat();
}

/** How many cards stand beside and under each other on a sheet of A4. */
export const SHEETS = {
  2: { columns: 1, rows: 2 },
  4: { columns: 2, rows: 2 },
  8: { columns: 2, rows: 4 },
} as const;
export type PerSheet = keyof typeof SHEETS;

/** Cards on sheets; the places that are left over on the last one are empty, and cut all the same. */
export function sheetsOf<Card>(cards: readonly Card[], per: PerSheet): (Card | undefined)[][] {
  const sheets: (Card | undefined)[][] = [];
  for (let at = 0; at < cards.length; at += per) {
    sheets.push(Array.from({ length: per }, (_, place) => cards[at + place]));
  }
  return sheets;
}

/**
 * A sheet as its back has to lie so that each back meets its front: turned over the long edge, left
 * and right change places in each row.
 */
export function mirrored<Card>(sheet: readonly Card[], per: PerSheet): Card[] {
  const { columns, rows } = SHEETS[per];
  return Array.from({ length: rows }, (_, row) =>
    sheet.slice(row * columns, (row + 1) * columns).toReversed(),
  ).flat();
}

/** How large a text is set on its card: long ones in smaller steps, so that none is cut off. */
export function textSize(text: string, followUps: readonly string[]): "l" | "m" | "s" | "xs" {
  const length = text.length + followUps.join(" ").length * 0.4;
  if (length <= 70) return "l";
  if (length <= 130) return "m";
  return length <= 220 ? "s" : "xs";
}
