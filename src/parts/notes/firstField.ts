/** Where the key for notes leads in what is written down, the first that is there. */
const PLACES = ["[data-count]", "[data-note-field]", "[data-autofocus]"];

/** The first count, or else the field for a note, or what else begins. */
export function firstField(root: Element | null): HTMLElement | undefined {
  for (const place of PLACES) {
    const found = root?.querySelector<HTMLElement>(place);
    if (found) return found;
  }
  return undefined;
}
