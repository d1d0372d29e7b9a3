const OPENED = "opened";

/** What stands open over the page, as the browser's own history has it. */
export function openedNow(): unknown {
  const state: unknown = window.history.state;
  return typeof state === "object" && state !== null && OPENED in state ? state[OPENED] : undefined;
}

/** Something opened over the page: the key back leads to the page without it. */
export function pushOpened(name: string): void {
  const state: unknown = window.history.state;
  // What the router keeps there stays: for it this is the same page.
  const kept = typeof state === "object" ? state : {};
  window.history.pushState({ ...kept, [OPENED]: name }, "");
}

/** As a press on the key back. */
export function goBack(): void {
  window.history.back();
}

/** Calls back when the browser went back or forth. */
export function onHistory(callback: () => void): () => void {
  window.addEventListener("popstate", callback);
  return () => window.removeEventListener("popstate", callback);
}

/** Whether the key back leads to a page: not in a window that was opened just now. */
export function hasBefore(): boolean {
  return window.history.length > 1;
}
