import { useState, type KeyboardEvent } from "react";

import { undoKey } from "./undoKey.ts";

interface Draft {
  /** What stands in the field; undefined while it shows what the plan says. */
  typed: string | undefined;
  type: (text: string) => void;
  /** The field shows the plan again: what was typed is in it, or is let go. */
  clear: () => void;
  /** For the field: Ctrl+Z takes away what was typed, and Ctrl+Y gives it back. */
  onUndo: (event: KeyboardEvent) => void;
}

/** Typing that only comes into the plan when it is confirmed, and so is not in what can be undone. */
export function useDraft(): Draft {
  const [typed, setTyped] = useState<string>();
  const [gone, setGone] = useState<string>();
  const put = (text: string | undefined, back?: string) => {
    setTyped(text);
    setGone(back);
  };
  return {
    typed,
    type: (text) => put(text),
    clear: () => put(undefined),
    onUndo: (event) => {
      const way = undoKey(event);
      const isTyped = typed !== undefined && typed !== "";
      if (way === "undo" && isTyped) put(undefined, typed);
      else if (way === "redo" && !isTyped && gone !== undefined) put(gone);
      else return;
      event.preventDefault();
    },
  };
}
