import type { KeyFocus } from "#platform/keys.ts";

import { KEYS, REACH, type Command, type Sort } from "./table.ts";

export interface Press {
  key: string;
  /** Which place on the keyboard: digits stand elsewhere on AZERTY. */
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  /** What has the focus. */
  focus: KeyFocus;
  /** Somebody counts: the digits are for that. */
  counting: boolean;
}

interface Meaning {
  command: Command;
  sort: Sort;
}

const byKey = new Map<string, Meaning>();
for (const { command, keys } of KEYS) {
  for (const one of keys) {
    const shift = "shift" in one && one.shift;
    byKey.set(shift ? `shift ${one.key}` : one.key, { command, sort: one.sort });
  }
}

/** A digit by its place on the keyboard: on AZERTY it is typed with shift, and pressed without. */
function digit({ code, key, shiftKey }: Press): Meaning | undefined {
  const found = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  if (!found || (shiftKey && key !== found)) return undefined;
  return { command: `prompt-${Number(found)}`, sort: "digit" };
}

function meaningOf(press: Press): Meaning | undefined {
  const { key, shiftKey } = press;
  const name = key.length === 1 ? key.toLowerCase() : key;
  const shifted = shiftKey ? byKey.get(`shift ${name}`) : undefined;
  return shifted ?? byKey.get(name) ?? digit(press);
}

/**
 * Which command a key press means, as presenters and their remotes expect; undefined for a key
 * that belongs to what has the focus, or that goes with a modifier. Without `letters` single
 * characters mean nothing (WCAG 2.1.4), and the keys of a remote still do.
 */
export function commandOf(press: Press, letters = true): Command | undefined {
  const meaning = meaningOf(press);
  if (!meaning) return undefined;
  const { command, sort } = meaning;
  const modified = press.ctrlKey || press.altKey || press.metaKey;
  if (modified && sort !== "escape") return undefined;
  if (!REACH[sort].includes(press.focus)) return undefined;
  if (sort === "digit" && press.counting) return undefined;
  if (!letters && (sort === "letter" || sort === "digit")) return undefined;
  return command;
}
