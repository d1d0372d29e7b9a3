/** What a drag tells as it goes. */
export interface DragCalls {
  /** What was taken may be laid down on this; undefined when it is over nothing. */
  over: (target: HTMLElement | undefined) => void;
  /** It was laid down, on something or on nothing. */
  drop: (target: HTMLElement | undefined) => void;
}

interface DragKinds {
  /** What can be taken, as a selector. */
  what: string;
  /** What it can be laid down on, as a selector. */
  onto: string;
  /** Whether a finger drags too; otherwise a finger scrolls. */
  touch: boolean;
}

/** Less is a press and no drag, in pixels. */
const FAR = 6;

/**
 * Lets things inside an element be dragged onto others with mouse, pen or finger. `take` is told what
 * is dragged; Esc or a lost pointer puts it back.
 *
 * @returns a function that ends it.
 */
export function makeDraggable(
  root: HTMLElement,
  { what, onto, touch }: DragKinds,
  take: (thing: HTMLElement) => DragCalls,
): () => void {
  let end: () => void = () => undefined;

  const down = (event: PointerEvent) => {
    if (event.button !== 0 || (event.pointerType === "touch" && !touch)) return;
    const thing = event.target instanceof Element ? event.target.closest<HTMLElement>(what) : null;
    if (!thing || !root.contains(thing)) return;
    end();
    end = follow(root, thing, event, onto, take);
  };
  root.addEventListener("pointerdown", down);
  return () => {
    end();
    root.removeEventListener("pointerdown", down);
  };
}

function follow(
  root: HTMLElement,
  thing: HTMLElement,
  start: PointerEvent,
  onto: string,
  take: (thing: HTMLElement) => DragCalls,
): () => void {
  let calls: DragCalls | undefined;
  let target: HTMLElement | undefined;
  const off = new AbortController();
  const listen = { signal: off.signal };

  const end = () => {
    off.abort();
    thing.style.removeProperty("transform");
    thing.removeAttribute("data-dragged");
    calls?.over(undefined);
  };
  const move = (event: PointerEvent) => {
    if (event.pointerId !== start.pointerId) return;
    const [x, y] = [event.clientX - start.clientX, event.clientY - start.clientY];
    if (!calls && Math.hypot(x, y) < FAR) return;
    event.preventDefault();
    calls ??= take(thing);
    thing.setAttribute("data-dragged", "");
    thing.style.transform = `translate(${x}px, ${y}px)`;
    const under = document
      .elementsFromPoint(event.clientX, event.clientY)
      .filter((element) => !thing.contains(element))
      .map((element) => element.closest<HTMLElement>(onto))
      .find((found) => found && root.contains(found));
    if ((under ?? undefined) === target) return;
    target = under ?? undefined;
    calls.over(target);
  };
  const up = (event: PointerEvent) => {
    if (event.pointerId !== start.pointerId) return;
    const done = calls;
    end();
    if (!done) return;
    // The press that ends a drag is no click.
    const stopClick = (click: Event) => {
      click.preventDefault();
      click.stopPropagation();
    };
    root.addEventListener("click", stopClick, { capture: true, once: true });
    setTimeout(() => root.removeEventListener("click", stopClick, { capture: true }), 0);
    done.drop(target);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !calls) return;
    event.preventDefault();
    event.stopPropagation();
    end();
  };
  window.addEventListener("pointermove", move, listen);
  window.addEventListener("pointerup", up, listen);
  window.addEventListener("pointercancel", end, listen);
  window.addEventListener("keydown", key, { ...listen, capture: true });
  return end;
}
