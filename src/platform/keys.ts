/** Calls back on every key that goes down anywhere on the page. */
export function onKeyDown(callback: (event: KeyboardEvent) => void): () => void {
  window.addEventListener("keydown", callback);
  return () => window.removeEventListener("keydown", callback);
}

/** Calls back when the pointer moves or presses: somebody is at the laptop. */
export function onPointerActivity(callback: () => void): () => void {
  window.addEventListener("pointermove", callback);
  window.addEventListener("pointerdown", callback);
  return () => {
    window.removeEventListener("pointermove", callback);
    window.removeEventListener("pointerdown", callback);
  };
}

/** What Enter and space press. */
const PRESSED = "button, a, summary";

/** The element a key is meant for, as far as keys are concerned. */
export function keyTarget(event: KeyboardEvent): "field" | "button" | "page" {
  const element = event.target instanceof Element ? event.target : undefined;
  if (element?.closest("input, textarea, select, dialog, [contenteditable]")) return "field";
  return element?.closest(PRESSED) ? "button" : "page";
}

/** Whether a key was pressed on something that Enter presses, wherever it stands. */
export function isOnButton({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest(PRESSED) !== null;
}
