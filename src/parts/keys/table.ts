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
 * What a press does in a window: changes the `session`; toggles a `panel`; opens a `dialog`; gives the
 * `focus` to a place; does something to the `window` itself; `leave`s a field, or else what is open, or
 * what covers the stage; or, in the stage's own window, goes to the `writer` that writes, or `nowhere`.
 */
export type Effect =
  | "session"
  | "panel"
  | "dialog"
  | "focus"
  | "window"
  | "leave"
  | "writer"
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
  /** Its words stand under the same name, in `run.keys`. */
  command: string;
  keys: readonly Key[];
  /** Nothing where it is what `SESSION` says. */
  does?: Record<Place, Effect>;
}

const letters = (...keys: string[]): Key[] => keys.map((key) => ({ key, sort: "letter" }));
const moves = (...keys: string[]): Key[] => keys.map((key) => ({ key, sort: "move" }));
const remote = (key: string): Key => ({ key, sort: "remote" });

/** What most keys do: they change the session, wherever they are pressed. */
const SESSION = { mirror: "session", console: "session", stage: "writer" } as const;

/**
 * Every key of a running session: what it means, and what it does where. The help, the reading of a
 * press and the tests all come from here. What goes to the writer does there what stands under
 * `console`. 1 to 9 go to the n-th prompt of the step; while somebody counts, a digit goes nowhere.
 */
export const KEYS = [
  {
    command: "next",
    keys: [...moves("ArrowRight", "ArrowDown"), { key: " ", sort: "space" }, remote("PageDown")],
  },
  {
    command: "previous",
    keys: [
      ...moves("ArrowLeft", "ArrowUp"),
      { key: " ", sort: "space", shift: true },
      remote("PageUp"),
    ],
  },
  {
    command: "first",
    keys: moves("Home"),
  },
  { command: "last", keys: moves("End") },
  { command: "timer", keys: letters("t") },
  {
    command: "more",
    keys: letters("+", "="),
  },
  {
    command: "less",
    keys: letters("-"),
  },
  {
    command: "note",
    keys: letters("n"),
    does: { mirror: "panel", console: "focus", stage: "writer" },
  },
  {
    command: "cues",
    keys: letters("c"),
    does: { mirror: "panel", console: "focus", stage: "writer" },
  },
  {
    command: "time",
    keys: letters("e"),
    does: { mirror: "panel", console: "dialog", stage: "writer" },
  },
  {
    command: "groups",
    keys: letters("g"),
  },
  {
    command: "redraw",
    keys: letters("r"),
  },
  {
    command: "people",
    keys: letters("p"),
    does: { mirror: "dialog", console: "dialog", stage: "writer" },
  },
  {
    command: "overview",
    keys: letters("o"),
    does: { mirror: "dialog", console: "dialog", stage: "writer" },
  },
  {
    command: "help",
    keys: [...letters("?"), { key: "F1", sort: "help" }],
    does: { mirror: "panel", console: "dialog", stage: "writer" },
  },
  {
    command: "fullscreen",
    keys: [...letters("f"), remote("F5")],
    does: { mirror: "window", console: "window", stage: "window" },
  },
  {
    command: "black",
    keys: letters("b", "."),
  },
  {
    command: "white",
    keys: letters("w", ","),
  },
  { command: "qr", keys: letters("q") },
  { command: "night", keys: letters("d") },
  {
    command: "results",
    keys: letters("v"),
  },
  {
    command: "freeze",
    keys: letters("s"),
  },
  {
    command: "escape",
    keys: [{ key: "Escape", sort: "escape" }],
    does: { mirror: "leave", console: "leave", stage: "nowhere" },
  },
] as const satisfies readonly KeyRow[];

/** What a command does in a window. */
export function effectOf(command: Command, place: Place): Effect {
  const row: KeyRow | undefined = KEYS.find((one) => one.command === command);
  return (row?.does ?? SESSION)[place];
}

/** Whether a word that came from another window is a command. */
export function isCommand(word: string): word is Command {
  return KEYS.some(({ command }) => command === word) || /^prompt-[1-9]$/.test(word);
}
