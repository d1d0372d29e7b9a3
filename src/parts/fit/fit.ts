import { land } from "#platform/motion.ts";

/** Text sizes from the largest to the smallest, as a share of the largest. */
const SCALES = [1, 0.93, 0.86, 0.79, 0.72, 0.65, 0.58, 0.51, 0.44] as const;

/** The smallest that text gets, however much larger the facilitator wants it. */
export const LEAST = 0.44;

/** What the steps of zoom, from -2 to 4, do to the sizes. */
export const ZOOMS = [0.72, 0.86, 1, 1.12, 1.25, 1.4, 1.55] as const;

/** Whether something in a box reaches out of it. */
export function overflows(box: HTMLElement): boolean {
  // Half a pixel of rounding is no text that is cut off.
  return box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;
}

function show(items: readonly HTMLElement[], from: number, to: number): void {
  items.forEach((item, index) => {
    item.toggleAttribute("data-away", index < from || index >= to);
  });
}

/** What became of a text in its box. */
export interface Fitted {
  /** How many pages there are, at least 1. */
  pages: number;
  /** 0-based: which of them shows. */
  page: number;
}

const ONE: Fitted = { pages: 1, page: 0 };

/**
 * Makes a text fit its box: smaller in steps (the CSS decides with `--scale` what that means, and
 * never goes under the least readable size), and when the smallest is still too much, on pages.
 * What may go to a next page is marked `data-item`; the rest stands on every page.
 *
 * `zoom` is a number of steps, from -2 to 4, that the facilitator makes everything larger.
 *
 * Shows the asked page, or the last one there is.
 */
export function fit(box: HTMLElement, page: number, zoom = 0): Fitted {
  const items = [...box.querySelectorAll<HTMLElement>("[data-item]")];
  // What flies reaches further than where it stands.
  land(box);
  show(items, 0, items.length);
  const factor = ZOOMS[zoom + 2] ?? 1;
  // Larger text turns pages sooner, or it would only be made smaller again.
  const alone = SCALES.length - 2 * Math.max(0, zoom);
  const sizes = [...SCALES.map((scale) => scale * factor), LEAST];
  for (const [index, size] of sizes.entries()) {
    box.style.setProperty("--scale", String(size));
    if (index < alone && !overflows(box)) return ONE;
    if (index < alone - 1) continue;
    const starts = paginate(box, items);
    // What does not fit a page by itself has to be smaller after all.
    if (size > LEAST && !eachFits(box, items, starts)) continue;
    const shown = Math.min(page, starts.length - 1);
    show(items, starts[shown] ?? 0, starts[shown + 1] ?? items.length);
    return { pages: starts.length, page: shown };
  }
  return ONE;
}

function eachFits(box: HTMLElement, items: readonly HTMLElement[], starts: number[]): boolean {
  return starts.every((from, index) => {
    show(items, from, starts[index + 1] ?? items.length);
    return !overflows(box);
  });
}

/** Fills page after page; an item that fits on none gets a page of its own. */
function paginate(box: HTMLElement, items: readonly HTMLElement[]): number[] {
  const starts = [0];
  let from = 0;
  for (let to = 1; to <= items.length; to++) {
    show(items, from, to);
    if (to - from > 1 && overflows(box)) {
      from = to - 1;
      starts.push(from);
    }
  }
  return starts;
}
