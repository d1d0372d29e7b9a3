import type { KeyFocus } from "#platform/keys.ts";

/** What a key asks of a running session. */
export type Command = (typeof KEYS)[number]["command"] | `prompt-${number}`;

/**
 * Who else may want a key, which decides where it is the app's:
 * - `remote`: sent by a clicker, and typed by nobody
 * - `help`: a function key that writes nothing
 * - `move`: moves the caret in a field
 * - `space`: writes, and presses a button
 * - `letter`, `digit`: write
 * - `escape`: closes what lies on top
 */
export type Sort = "remote" | "help" | "move" | "space" | "letter" | "digit" | "escape";

/** Where the focus may be for a key of a sort to be the app's; anywhere else it belongs to what has the focus. */
export const REACH: Record<Sort, readonly KeyFocus[]> = {
  remote: ["page", "button", "field", "count", "dialog"],
  help: ["page", "button", "field", "count"],
  move: ["page", "button"],
  space: ["page"],
  letter: ["page", "button"],
  digit: ["page", "button"],
  // A dialog closes itself.
  escape: ["page", "button", "field", "count"],
};

/**
 * How much a press does: `free` is undone by one more press, of `undo` the way back is offered for a
 * minute, and `asks` opens something and changes nothing.
 */
export type Weight = "free" | "undo" | "asks";

/**
 * What a press does in a window: changes the `session`; toggles a `panel`; opens a `dialog`; gives the
 * `focus` to a place; does something to the `window` itself; `leave`s a field, or else what is open, or
 * what covers the stage; or, in the stage's own window, goes to the `desk` that writes, or `nowhere`.
 */
export type Effect =
  | "session"
  | "panel"
  | "dialog"
  | "focus"
  | "window"
  | "leave"
  | "desk"
  | "nowhere";

/** One mirrored screen, the facilitator's console, the stage's own window. */
export type Place = "mirror" | "console" | "stage";

interface Key {
  /** As browsers call it; a letter in lower case. */
  key: string;
  sort: Sort;
  /** Only with shift. */
  shift?: true;
}

interface KeyRow {
  command: string;
  keys: readonly Key[];
  /** The keys as they stand on a keyboard, in the list of keys. */
  caps: string;
  /** Its words, under `run.keys.`; none for what the list shows in another way. */
  word: string;
  weight: Weight;
  does: Record<Place, Effect>;
}

const letters = (...keys: string[]): Key[] => keys.map((key) => ({ key, sort: "letter" }));
const moves = (...keys: string[]): Key[] => keys.map((key) => ({ key, sort: "move" }));
const remote = (key: string): Key => ({ key, sort: "remote" });

const SESSION = { mirror: "session", console: "session", stage: "desk" } as const;

/**
 * Every key of a running session: what it means, and what it does where. The help, the reading of a
 * press and the tests all come from here. What goes to the desk does there what stands under
 * `console`. Digits follow `DIGITS`.
 */
export const KEYS = [
  {
    command: "next",
    keys: [...moves("ArrowRight", "ArrowDown"), { key: " ", sort: "space" }, remote("PageDown")],
    caps: "→ ↓ spatie PageDown",
    word: "next",
    weight: "free",
    does: SESSION,
  },
  {
    command: "previous",
    keys: [
      ...moves("ArrowLeft", "ArrowUp"),
      { key: " ", sort: "space", shift: true },
      remote("PageUp"),
    ],
    caps: "← ↑ PageUp",
    word: "previous",
    weight: "free",
    does: SESSION,
  },
  {
    command: "first",
    keys: moves("Home"),
    caps: "Home",
    word: "first",
    weight: "undo",
    does: SESSION,
  },
  { command: "last", keys: moves("End"), caps: "End", word: "last", weight: "undo", does: SESSION },
  { command: "timer", keys: letters("t"), caps: "T", word: "timer", weight: "free", does: SESSION },
  {
    command: "more",
    keys: letters("+", "="),
    caps: "+",
    word: "longer",
    weight: "free",
    does: SESSION,
  },
  {
    command: "less",
    keys: letters("-"),
    caps: "−",
    word: "shorter",
    weight: "free",
    does: SESSION,
  },
  {
    command: "note",
    keys: letters("n"),
    caps: "N",
    word: "note",
    weight: "free",
    does: { mirror: "panel", console: "focus", stage: "desk" },
  },
  {
    command: "cues",
    keys: letters("c"),
    caps: "C",
    word: "cues",
    weight: "free",
    does: { mirror: "panel", console: "focus", stage: "desk" },
  },
  {
    command: "time",
    keys: letters("e"),
    caps: "E",
    word: "time",
    weight: "asks",
    does: { mirror: "panel", console: "dialog", stage: "desk" },
  },
  {
    command: "groups",
    keys: letters("g"),
    caps: "G",
    word: "groups",
    weight: "free",
    does: SESSION,
  },
  {
    command: "redraw",
    keys: letters("r"),
    caps: "R",
    word: "redraw",
    weight: "undo",
    does: SESSION,
  },
  {
    command: "overview",
    keys: letters("o"),
    caps: "O",
    word: "overview",
    weight: "asks",
    does: { mirror: "dialog", console: "dialog", stage: "desk" },
  },
  {
    command: "help",
    keys: [...letters("?"), { key: "F1", sort: "help" }],
    caps: "? F1",
    word: "help",
    weight: "asks",
    does: { mirror: "panel", console: "dialog", stage: "desk" },
  },
  {
    command: "fullscreen",
    keys: [...letters("f"), remote("F5")],
    caps: "F F5",
    word: "fullscreen",
    weight: "free",
    does: { mirror: "window", console: "window", stage: "window" },
  },
  {
    command: "black",
    keys: letters("b", "."),
    caps: "B .",
    word: "black",
    weight: "free",
    does: SESSION,
  },
  {
    command: "white",
    keys: letters("w", ","),
    caps: "W ,",
    word: "white",
    weight: "free",
    does: SESSION,
  },
  { command: "qr", keys: letters("q"), caps: "Q", word: "qr", weight: "free", does: SESSION },
  { command: "night", keys: letters("d"), caps: "D", word: "night", weight: "free", does: SESSION },
  {
    command: "results",
    keys: letters("v"),
    caps: "V",
    word: "results",
    weight: "free",
    does: SESSION,
  },
  {
    command: "freeze",
    keys: letters("s"),
    caps: "S",
    word: "freeze",
    weight: "free",
    does: SESSION,
  },
  {
    command: "escape",
    keys: [{ key: "Escape", sort: "escape" }],
    caps: "Esc",
    word: "escape",
    weight: "free",
    does: { mirror: "leave", console: "leave", stage: "nowhere" },
  },
] as const satisfies readonly KeyRow[];

/** 1 to 9: to the n-th prompt of the step. While somebody counts, a digit never goes anywhere. */
export const DIGITS = { weight: "free", does: SESSION } as const satisfies Pick<
  KeyRow,
  "weight" | "does"
>;

/** What a command does in a window. */
export function effectOf(command: Command, place: Place): Effect {
  const row = KEYS.find((one) => one.command === command);
  return (row ?? DIGITS).does[place];
}

/** Whether a word that came from another window is a command. */
export function isCommand(word: string): word is Command {
  return KEYS.some(({ command }) => command === word) || /^prompt-[1-9]$/.test(word);
}
