/** What a press of Enter, space or the pointer sets going. */
const PRESSED = "button, a, summary";

/** Marks what counts every click: one more, one further, one back. */
const EACH_PRESS = "[data-each-press]";

/** Whether a further click of the same gesture means something here. */
function countsAgain(element: Element): boolean {
  return element.closest(PRESSED) === null || element.closest(EACH_PRESS) !== null;
}

/** Whether Enter writes a line here, and so goes on writing lines while it is held. */
function writesLines({ target, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return target instanceof HTMLTextAreaElement && !ctrlKey && !metaKey;
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * Makes a press count once: the later clicks of a double click, and the repeats of an Enter that is
 * held, do nothing, also where something else came to stand under the pointer or got the focus in
 * the meantime. What is marked with `data-each-press` counts every click. The answer stops it.
 */
export function countPressesOnce(): () => void {
  const events = new AbortController();
  const options = { capture: true, signal: events.signal };
  /** Whether the gesture began on something that counts on. */
  let clicksCount = true;
  let enterCounts = true;
  const clicked = (event: MouseEvent) => {
    const { target, detail } = event;
    // By the keyboard, or by the page itself.
    if (!(target instanceof Element) || detail === 0) return;
    const counts = countsAgain(target);
    if (detail === 1) clicksCount = counts;
    else if (!clicksCount || !counts) stop(event);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    const counts = writesLines(event);
    if (!event.repeat) enterCounts = counts;
    else if (!enterCounts || !counts) stop(event);
  };
  window.addEventListener("click", clicked, options);
  window.addEventListener("keydown", pressed, options);
  return () => events.abort();
}
