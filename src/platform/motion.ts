/** Marks the animations of this file, so that others on the same elements are left alone. */
const FLIGHT = "flight";

/** How long something flies, in milliseconds. */
export const FLIGHT_TIME = 280;

/** Whether the user asked the system for less movement. */
export function wantsStill(): boolean {
  return (
    typeof matchMedia !== "undefined" && matchMedia("(prefers-reduced-motion: reduce)").matches
  );
}

/**
 * Lets an element fly to where it stands, from a place that many pixels away. Only a transform: what
 * measures the layout sees it where it stands. `passed` milliseconds of the flight are over already.
 */
export function fly(element: HTMLElement, x: number, y: number, passed = 0): void {
  if (typeof element.animate !== "function") return;
  const flight = element.animate(
    [{ transform: `translate(${x}px, ${y}px)` }, { transform: "none" }],
    { duration: FLIGHT_TIME, easing: "cubic-bezier(0.2, 0.7, 0.2, 1)", id: FLIGHT },
  );
  flight.currentTime = passed;
}

/** Ends all flights inside an element at once, where they would have landed. */
export function land(element: HTMLElement): void {
  if (typeof element.getAnimations !== "function") return;
  for (const animation of element.getAnimations({ subtree: true })) {
    if (animation.id === FLIGHT) animation.cancel();
  }
}
