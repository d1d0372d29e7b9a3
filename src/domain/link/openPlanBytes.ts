import { Newer, Reader, Unreadable } from "./bits.ts";
import type { Codec } from "./codec.ts";
import type { Destination } from "./destinations.ts";
import { fieldsOf, type Fields } from "./json.ts";
import { planCodec } from "./planCodec.ts";
import type { Opened } from "./seal.ts";
import { PACKINGS, unsqueeze } from "./squeeze.ts";
import { textOf } from "./utf8.ts";
import type { Known } from "./versions.ts";

/** Behind every text; the same character within one gets an escape before it, and so does that. */
export const END = "\u0000";
export const ESCAPE = "\u0001";

/** Before the bits: 0 where no words follow, else 1 more than the place of their packing. */
export const NO_WORDS = 0;
export const MODE_BITS = 2;

function split(all: string): string[] {
  const texts: string[] = [];
  let text = "";
  for (let at = 0; at < all.length; at += 1) {
    const char = all.charAt(at);
    if (char === END) {
      texts.push(text);
      text = "";
    } else if (char === ESCAPE) {
      at += 1;
      text += all.charAt(at);
    } else text += char;
  }
  if (text !== "") throw new Unreadable();
  return texts;
}

function wordsIn(bytes: Uint8Array, mode: number, known: Known): string[] {
  const packing = PACKINGS[mode - 1];
  if (!packing) {
    if (bytes.length > 0) throw new Unreadable();
    return [];
  }
  const plain = unsqueeze(packing, bytes, known.dictionary);
  const text = plain && textOf(plain);
  if (text === undefined) throw new Unreadable();
  return split(text);
}

function read(from: Reader, codec: Codec, known: Known) {
  const mode = from.bits(MODE_BITS);
  const base = from.number(2) - 1;
  if (base >= known.frozen.plans.length) throw new Unreadable();
  return { mode, plan: codec.read(from, known.frozen.plans[base]) };
}

/**
 * What bytes of any origin say of a plan, in the fields of its schema and still to be held against
 * it. "newer" for a field or a kind that only a later version knows.
 */
export function planOfBytes(
  bytes: Uint8Array,
  known: Known,
  destinations: readonly Destination[],
): Opened<Fields> {
  const codec = planCodec(known.frozen, destinations);
  try {
    // The words stand behind the bits, and only reading tells where those end.
    const blind = new Reader(bytes);
    const { mode } = read(blind, codec, known);
    const reader = new Reader(bytes, wordsIn(bytes.subarray(blind.size), mode, known));
    const { plan } = read(reader, codec, known);
    if (!reader.done || reader.size !== blind.size) throw new Unreadable();
    return { ok: true, value: fieldsOf(plan) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { ok: false, problem: error instanceof Newer ? "newer" : "altered" };
  }
}
