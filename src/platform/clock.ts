/** Milliseconds since the epoch. */
export function now(): number {
  return Date.now();
}

/** Calls back once, after some milliseconds; the answer calls it off. */
export function later(callback: () => void, delay: number): () => void {
  const timer = setTimeout(callback, delay);
  return () => clearTimeout(timer);
}

/** How long a page is left alone after it stands, in milliseconds. */
const CALM = 300;

/** Calls back when the page has stood for a moment; for what must not delay it. */
export function whenCalm(callback: () => void): () => void {
  return later(callback, CALM);
}

/**
 * Calls back on each change of the second, and at once when the page comes into view again: a
 * hidden tab and a sleeping laptop have missed ticks.
 */
export function onTick(callback: (now: number) => void): () => void {
  let cancel = () => {};
  const tick = () => {
    cancel();
    // A few milliseconds late, so that a timer that fires early does not tick twice.
    cancel = later(tick, 1005 - (Date.now() % 1000));
    callback(Date.now());
  };
  const whenVisible = () => {
    if (document.visibilityState === "visible") tick();
  };
  cancel = later(tick, 1005 - (Date.now() % 1000));
  document.addEventListener("visibilitychange", whenVisible);
  window.addEventListener("pageshow", tick);
  window.addEventListener("focus", tick);
  return () => {
    cancel();
    document.removeEventListener("visibilitychange", whenVisible);
    window.removeEventListener("pageshow", tick);
    window.removeEventListener("focus", tick);
  };
}
