import type { KEYS } from "#parts/keys/table.ts";

/**
 * How much a press does: `free` is undone by one more press, of `undo` the way back is offered for a
 * minute, and `asks` opens something and changes nothing.
 */
export type Weight = "free" | "undo" | "asks";

/** The weight of each key of the table; that of a digit is `free`. */
export const WEIGHTS: Record<(typeof KEYS)[number]["command"], Weight> = {
  next: "free",
  previous: "free",
  first: "undo",
  last: "undo",
  timer: "free",
  more: "free",
  less: "free",
  note: "free",
  cues: "free",
  time: "asks",
  groups: "free",
  redraw: "undo",
  people: "asks",
  overview: "asks",
  help: "asks",
  fullscreen: "free",
  black: "free",
  white: "free",
  qr: "free",
  night: "free",
  results: "free",
  freeze: "free",
  escape: "free",
};
