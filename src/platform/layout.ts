/**
 * Calls back when an element gets another size than it has now. The browser reports the first time
 * by itself, and not before the next frame: a change before that report counts too.
 */
export function onResize(element: Element, changed: () => void): () => void {
  if (typeof ResizeObserver === "undefined") return () => undefined;
  const size = () => `${element.clientWidth}x${element.clientHeight}`;
  let last = size();
  const observer = new ResizeObserver(() => {
    const now = size();
    if (now === last) return;
    last = now;
    changed();
  });
  observer.observe(element);
  return () => observer.disconnect();
}

/** Brings an item of a list that scrolls into its view; the page around the list stays where it is. */
export function scrollWithin(list: Element, item: Element): void {
  const view = list.getBoundingClientRect();
  const { top, bottom } = item.getBoundingClientRect();
  list.scrollTop += Math.min(0, top - view.top) + Math.max(0, bottom - view.bottom);
}

/** Calls back once when the fonts that are on their way have come; never when there are none. */
export function onFontsReady(ready: () => void): () => void {
  if (typeof document === "undefined" || document.fonts?.status !== "loading") {
    return () => undefined;
  }
  let stopped = false;
  void document.fonts.ready.then(() => {
    if (!stopped) ready();
  });
  return () => {
    stopped = true;
  };
}
