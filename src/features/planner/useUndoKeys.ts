import { useEffect, useEffectEvent } from "react";

import { onKeyDown } from "#platform/keys.ts";

import { undoKey } from "./draft/undoKey.ts";

/**
 * Ctrl+Z and Ctrl+Y, wherever the focus is: they always take back, and redo, what was last changed in
 * the plan, and its fields follow. The undoing of the browser itself goes by letters and from one field
 * to the next, so it never gets the key. A dialog about something else than the plan keeps its own keys;
 * one that edits it stands within `data-edits-plan`.
 */
export function useUndoKeys(undo: (() => void) | undefined, redo: (() => void) | undefined): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const way = undoKey(event);
    // A field with typing that is not in the plan yet took it.
    if (way === undefined || event.defaultPrevented) return;
    const { target } = event;
    if (!(target instanceof Element)) return;
    // What is modal has the keys, also while the focus is nowhere.
    const dialog =
      target.closest("dialog") ?? target.ownerDocument.querySelector("dialog[data-modal][open]");
    if (dialog && !dialog.closest("[data-edits-plan]")) return;
    event.preventDefault();
    (way === "undo" ? undo : redo)?.();
  });
  useEffect(() => onKeyDown((event) => press(event)), []);
}
