interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** What a key asks for: Ctrl+Z, or Ctrl+Y and Ctrl+Shift+Z, with ⌘ on a Mac; undefined for any other. */
export function undoKey(pressed: Pressed): "undo" | "redo" | undefined {
  if (!(pressed.ctrlKey || pressed.metaKey) || pressed.altKey) return undefined;
  const key = pressed.key.toLowerCase();
  if (key === "z") return pressed.shiftKey ? "redo" : "undo";
  return key === "y" ? "redo" : undefined;
}
