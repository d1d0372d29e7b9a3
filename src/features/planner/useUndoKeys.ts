import { useEffect, useEffectEvent } from "react";

import { onKeyDown } from "#platform/keys.ts";

/**
 * Ctrl+Z and Ctrl+Y (with ⌘ on a Mac), but not in a field: there the browser undoes letters. One with
 * `data-taken` was read, and shows what the plan says: its letters would say something else.
 */
export function useUndoKeys(undo: (() => void) | undefined, redo: (() => void) | undefined): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const target = event.target;
    const field = "input:not([data-taken]), textarea, select, dialog";
    if (target instanceof Element && target.closest(field)) return;
    const key = event.key.toLowerCase();
    const back = key === "z" && !event.shiftKey;
    const forth = key === "y" || (key === "z" && event.shiftKey);
    const act = back ? undo : forth ? redo : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => onKeyDown((event) => press(event)), []);
}
