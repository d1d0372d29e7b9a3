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
  | "time"
  | "groups"
  | "redraw"
  | "overview"
  | "help"
  | "fullscreen"
  | "black"
  | "white"
  | "qr"
  | "night"
  | "freeze"
  | "results"
  /** The n-th prompt of the step. */
  | `prompt-${number}`
  | "escape";

export interface Press {
  key: string;
  /** Which place on the keyboard: digits stand elsewhere on AZERTY. */
  code: string;
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
  F5: "fullscreen",
};

const LETTERS: Record<string, Command> = {
  t: "timer",
  "+": "more",
  "=": "more",
  "-": "less",
  n: "note",
  c: "cues",
  e: "time",
  g: "groups",
  r: "redraw",
  o: "overview",
  f: "fullscreen",
  b: "black",
  ".": "black",
  w: "white",
  ",": "white",
  q: "qr",
  d: "night",
  s: "freeze",
  v: "results",
  "?": "help",
};

const KNOWN = new Set<string>([...Object.values(NAMED), ...Object.values(LETTERS), "escape"]);

/** Whether a word that came from another window is a command. */
export function isCommand(word: string): word is Command {
  return KNOWN.has(word) || /^prompt-[1-9]$/.test(word);
}

/** A digit by its place on the keyboard: on AZERTY it is typed with shift, and pressed without. */
function digit({ code, key, shiftKey }: Press): Command | undefined {
  const found = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  if (!found || (shiftKey && key !== found)) return undefined;
  return `prompt-${Number(found)}`;
}

/**
 * Which command a key press means, as presenters and their remotes expect; undefined for a key
 * that belongs to the field or button it was pressed in, or that goes with a modifier. Without
 * `letters` single characters mean nothing (WCAG 2.1.4), and the keys of a remote still do.
 */
export function commandOf(press: Press, letters = true): Command | undefined {
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
  const named = NAMED[press.key];
  if (named || !letters) return named;
  return LETTERS[press.key.toLowerCase()] ?? digit(press);
}
