/** Where a browser forbids its own, for as long as the page stands. */
const memory = new Map<string, string>();

/** What this tab holds on to until it is closed, also over a reload; no other tab sees it. */
export function readTab(key: string): string | undefined {
  try {
    return window.sessionStorage.getItem(key) ?? memory.get(key);
  } catch {
    return memory.get(key);
  }
}

export function writeTab(key: string, text: string): void {
  memory.set(key, text);
  try {
    window.sessionStorage.setItem(key, text);
  } catch {
    // It lasts until the next reload.
  }
}

export function removeTab(key: string): void {
  memory.delete(key);
  try {
    window.sessionStorage.removeItem(key);
  } catch {
    // Nothing of it was ever there.
  }
}
