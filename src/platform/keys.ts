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

/** Calls back when the pointer presses anything. */
export function onPress(callback: (event: PointerEvent) => void): () => void {
  window.addEventListener("pointerdown", callback);
  return () => window.removeEventListener("pointerdown", callback);
}

/** Calls back on whatever a person does here, before anything on the page hears of it. */
export function beforeInput(callback: () => void): () => void {
  const kinds = ["keydown", "pointerdown", "click", "input"] as const;
  kinds.forEach((kind) => window.addEventListener(kind, callback, true));
  return () => kinds.forEach((kind) => window.removeEventListener(kind, callback, true));
}

/** What Enter and space press. */
const PRESSED = "button, a, summary";

/** What has the focus, as far as keys are concerned. */
export type KeyFocus = "page" | "button" | "field" | "count" | "dialog";

const FIELD = "input, textarea, select, [contenteditable]";
/** Where somebody counts: digits typed in here, or anywhere while it stands "open", are numbers. */
const COUNTING = "[data-counting]";

/** What has the focus when a key is pressed. What is modal has it, wherever it lies. */
export function keyFocus(event: KeyboardEvent): KeyFocus {
  const element = event.target instanceof Element ? event.target : undefined;
  if (element?.closest("dialog") || document.querySelector("dialog[data-modal][open]")) {
    return "dialog";
  }
  if (element?.closest(FIELD)) return element.closest("[data-count]") ? "count" : "field";
  return element?.closest(PRESSED) ? "button" : "page";
}

/** Whether somebody counts, so that digits are numbers. */
export function isCounting({ target }: KeyboardEvent): boolean {
  if (document.querySelector(`${COUNTING}[data-counting="open"]`)) return true;
  return target instanceof Element && target.closest(COUNTING) !== null;
}

function noteInHand(): HTMLTextAreaElement | undefined {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLTextAreaElement)) return undefined;
  return activeElement.closest("[data-capture]") ? activeElement : undefined;
}

/** Whether the focus is in a field for a note. */
export function isInNote(): boolean {
  return noteInHand() !== undefined;
}

/** Whether somebody is typing a note: the focus is in its field, and something stands there. */
export function isTypingNote(): boolean {
  return (noteInHand()?.value.trim() ?? "") !== "";
}

/** Takes the focus out of a field; answers whether it was in one. */
export function leaveField(): boolean {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || !activeElement.matches(FIELD)) return false;
  activeElement.blur();
  return true;
}
