/** Calls back when an element gets another size (not for the size that it has now). */
export function onResize(element: Element, changed: () => void): () => void {
  if (typeof ResizeObserver === "undefined") return () => undefined;
  let first = true;
  const observer = new ResizeObserver(() => {
    if (!first) changed();
    first = false;
  });
  observer.observe(element);
  return () => observer.disconnect();
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
