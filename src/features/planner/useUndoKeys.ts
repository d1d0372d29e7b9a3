import { useEffect, useEffectEvent } from "react";

import { onKeyDown } from "#platform/keys.ts";

/** Ctrl+Z and Ctrl+Y (with ⌘ on a Mac), but never inside a field: there the browser undoes letters. */
export function useUndoKeys(undo: (() => void) | undefined, redo: (() => void) | undefined): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const target = event.target;
    if (target instanceof Element && target.closest("input, textarea, select, dialog")) return;
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
