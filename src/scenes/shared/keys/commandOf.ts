/** What a key asks of a running session. */
export type Command =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "timer"
  | "more"
  | "less"
  | "note"
  | "cues"
  | "groups"
  | "redraw"
  | "overview"
  | "help"
  | "fullscreen"
  | "escape";

export interface Press {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  /** Where the key was pressed. */
  target: "field" | "button" | "page";
}

const NAMED: Record<string, Command> = {
  ArrowRight: "next",
  ArrowDown: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  Home: "first",
  End: "last",
  F1: "help",
};

const LETTERS: Record<string, Command> = {
  t: "timer",
  "+": "more",
  "=": "more",
  "-": "less",
  n: "note",
  c: "cues",
  g: "groups",
  r: "redraw",
  o: "overview",
  f: "fullscreen",
  "?": "help",
};

/**
 * Which command a key press means, as presenters and their remotes expect; undefined for a key
 * that belongs to the field or button it was pressed in, or that goes with a modifier.
 */
export function commandOf(press: Press): Command | undefined {
  if (press.key === "Escape") return "escape";
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined;
  // A remote sends these, and nobody types them: the clicker works while a note is typed.
  if (press.key === "PageDown") return "next";
  if (press.key === "PageUp") return "previous";
  if (press.target === "field") return undefined;
  if (press.key === " ") {
    if (press.target === "button") return undefined;
    return press.shiftKey ? "previous" : "next";
  }
  return NAMED[press.key] ?? LETTERS[press.key.toLowerCase()];
}
