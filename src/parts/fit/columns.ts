import { LEAST, overflows, ZOOMS, type Fitted } from "./fit.ts";

/** How large things are: shares of the largest. */
interface Size {
  title: number;
  /** The rope under it and the edges are thin. */
  tight: boolean;
  card: number;
}

/** Sizes of the title and of the cards, from the largest to the smallest. */
const TITLES = [1, 0.85, 0.7, 0.57, LEAST] as const;
const CARDS = [0.93, 0.86, 0.8, 0.74] as const;

/** What gives way, in this order: the title, the thickness of the rope, the size of the cards. */
function sizesFor(zoom: number): Size[] {
  const factor = ZOOMS[zoom + 2] ?? 1;
  return [
    ...TITLES.map((title) => ({ title: title * factor, tight: false, card: factor })),
    { title: LEAST, tight: true, card: factor },
    ...CARDS.map((card) => ({ title: LEAST, tight: true, card: card * factor })),
    { title: LEAST, tight: true, card: LEAST },
  ];
}

interface Stack {
  list: HTMLElement;
  cards: readonly HTMLElement[];
}

/**
 * Makes a board fit its box. Its columns (`data-column`) flow on their own: each is as full as its
 * own cards (`data-item`) make it. What gives way is the title first, then the rope, then the size of
 * the cards, down to the least readable one; then each column turns its own pages, and one that has
 * fewer stays at its last.
 *
 * Shows the page of the card that is marked `data-newest`, where there is one; else the asked page,
 * or the last one there is. With larger text (`zoom`, from -2 to 4) cards turn pages sooner.
 */
export function fitColumns(box: HTMLElement, page: number, zoom = 0): Fitted {
  const stacks = [...box.querySelectorAll<HTMLElement>("[data-column]")].map((list): Stack => {
    const cards = [...list.querySelectorAll<HTMLElement>("[data-item]")];
    for (const card of cards) card.removeAttribute("data-away");
    return { list, cards };
  });
  const first = box.querySelector<HTMLElement>("[data-first]");
  for (const line of first?.querySelectorAll("[data-item]") ?? [])
    line.removeAttribute("data-away");
  const sizes = sizesFor(zoom);
  const turnsAt = zoom > 0 ? TITLES.length : sizes.length - 1;
  for (const [index, size] of sizes.entries()) {
    resize(box, size);
    const whole = !overflows(box);
    if (whole && stacks.every(({ list }) => !overflows(list))) {
      if (first) showWhole(first);
      return { pages: 1, page: 0 };
    }
    if (index < turnsAt) continue;
    const last = index === sizes.length - 1;
    if (last || (whole && stacks.every(eachFits))) return turn(stacks, page);
  }
  return { pages: 1, page: 0 };
}

function resize(box: HTMLElement, { title, tight, card }: Size): void {
  box.style.setProperty("--scale", String(title));
  box.style.setProperty("--card-scale", String(card));
  box.closest("[data-stage]")?.toggleAttribute("data-tight", tight);
}

/** Of what lies over an empty board only whole lines show. */
function showWhole(first: HTMLElement): void {
  const { bottom } = first.getBoundingClientRect();
  for (const line of first.querySelectorAll("[data-item]")) {
    if (line.getBoundingClientRect().bottom > bottom + 0.5) line.setAttribute("data-away", "");
  }
}

function eachFits({ list, cards }: Stack): boolean {
  return cards.every((card) => card.offsetHeight <= list.clientHeight);
}

/** Reckoned from one look at where all cards stand: a page more costs no layout more. */
function turn(stacks: readonly Stack[], asked: number): Fitted {
  const placed = stacks.map((stack) => pagesOf(stack));
  const pages = Math.max(1, ...placed.map((places) => (places.at(-1) ?? 0) + 1));
  const newest = stacks.flatMap(({ cards }, index) => {
    const at = cards.findIndex((card) => card.hasAttribute("data-newest"));
    return at < 0 ? [] : [placed[index]?.[at] ?? 0];
  });
  const page = newest[0] ?? Math.min(asked, pages - 1);
  stacks.forEach(({ cards }, index) => {
    const places = placed[index] ?? [];
    const own = Math.min(page, places.at(-1) ?? 0);
    cards.forEach((card, at) => card.toggleAttribute("data-away", places[at] !== own));
  });
  return { pages, page };
}

/** On which page each card of a column stands. */
function pagesOf({ list, cards }: Stack): number[] {
  const boxes = cards.map((card) => card.getBoundingClientRect());
  const around = list.getBoundingClientRect();
  let start = boxes[0]?.top ?? 0;
  // The column keeps as much free under its last card as over its first.
  const room = around.height - 2 * (start - around.top) + 0.5;
  let page = 0;
  return boxes.map(({ top, bottom }, index) => {
    if (index > 0 && bottom - start > room) {
      page += 1;
      start = top;
    }
    return page;
  });
}
