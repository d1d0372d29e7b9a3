/** Text sizes from the largest to the smallest, as a share of the largest. */
const SCALES = [1, 0.93, 0.86, 0.79, 0.72, 0.65, 0.58, 0.51, 0.44] as const;

function overflows(box: HTMLElement): boolean {
  // Half a pixel of rounding is no text that is cut off.
  return box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;
}

function show(items: readonly HTMLElement[], from: number, to: number): void {
  items.forEach((item, index) => {
    item.toggleAttribute("data-away", index < from || index >= to);
  });
}

/**
 * Makes a text fit its box: smaller in steps (the CSS decides with `--scale` what that means, and
 * never goes under the least readable size), and when the smallest is still too much, on pages.
 * What may go to a next page is marked `data-item`; the rest stands on every page.
 *
 * @returns the number of pages, at least 1. Shows the asked page, or the last one there is.
 */
export function fit(box: HTMLElement, page: number): number {
  const items = [...box.querySelectorAll<HTMLElement>("[data-item]")];
  show(items, 0, items.length);
  for (const scale of SCALES) {
    box.style.setProperty("--scale", String(scale));
    if (!overflows(box)) return 1;
  }
  const starts = paginate(box, items);
  const shown = Math.min(page, starts.length - 1);
  show(items, starts[shown] ?? 0, starts[shown + 1] ?? items.length);
  return starts.length;
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
