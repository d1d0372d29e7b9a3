import type { KeyboardEvent } from "react";

/** Enter in a count goes to the next one, with what it holds selected; in the last it stays. */
export function nextCountOnEnter(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
  event.preventDefault();
  // Held, it counts once.
  if (event.repeat) return;
  const here = event.currentTarget;
  const all = [
    ...(here.closest("[data-counts]")?.querySelectorAll<HTMLInputElement>("[data-count]") ?? []),
  ];
  const next = all[all.indexOf(here) + 1] ?? here;
  next.focus();
  next.select();
}
