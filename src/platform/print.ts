/**
 * Opens the browser's own print window; false where there is none, as in the browser inside a
 * messenger. Never throws.
 */
export function printPage(): boolean {
  try {
    window.print();
    return true;
  } catch {
    return false;
  }
}

/** Calls back when a print window has closed; gives what ends that. */
export function onPrinted(printed: () => void): () => void {
  window.addEventListener("afterprint", printed);
  return () => window.removeEventListener("afterprint", printed);
}
