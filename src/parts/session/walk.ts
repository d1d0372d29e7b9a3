/** Which way an arrow goes, and whether from row to row. */
const ARROWS: Readonly<Record<string, readonly [step: 1 | -1, rows: boolean]>> = {
  ArrowRight: [1, false],
  ArrowLeft: [-1, false],
  ArrowDown: [1, true],
  ArrowUp: [-1, true],
};

/**
 * Walks over the buttons in an element by arrow keys: along a row (`data-row`), and from row to row.
 * From the search field (`field`) only down goes on, to what the search means; up from the first row
 * goes back to the field by the caller's own search.
 *
 * @returns whether the key was an arrow that went somewhere.
 */
export function walk(root: HTMLElement, key: string, field?: HTMLElement | null): boolean {
  const arrow = ARROWS[key];
  if (!arrow) return false;
  const buttons = [...root.querySelectorAll<HTMLElement>("[data-row] button")];
  if (field) {
    if (key !== "ArrowDown") return false;
    const meant = root.querySelector<HTMLElement>("[data-row] button[data-first]") ?? buttons[0];
    meant?.focus();
    return meant !== undefined;
  }
  const [step, byRow] = arrow;
  const here = buttons.findIndex((button) => button.matches(":focus"));
  if (here < 0) return false;
  if (!byRow) return focusOn(buttons[here + step]);
  const rows = [...root.querySelectorAll<HTMLElement>("[data-row]")];
  const row = rows.findIndex((one) => one.contains(buttons[here] ?? null));
  const buttonsIn = (index: number) => [
    ...(rows[index]?.querySelectorAll<HTMLElement>("button") ?? []),
  ];
  const place = buttonsIn(row).findIndex((button) => button === buttons[here]);
  const others = buttonsIn(row + step);
  // Above the first row stands the search.
  if (row + step < 0) return focusOn(root.querySelector("input"));
  return focusOn(others[Math.min(place, others.length - 1)]);
}

function focusOn(element: HTMLElement | null | undefined): boolean {
  element?.focus();
  return true;
}
