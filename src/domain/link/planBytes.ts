import { Reader, Unreadable, Writer } from "./bits.ts";
import type { Codec } from "./codec.ts";
import type { SentPlan } from "./destinations.ts";
import { planCodec } from "./planCodec.ts";
import { PACKINGS, squeeze, unsqueeze } from "./squeeze.ts";
import { textOf } from "./utf8.ts";
import type { Known } from "./versions.ts";

/** Behind every text; the same character within one gets an escape before it, and so does that. */
const END = "\u0000";
const ESCAPE = "\u0001";

/** Before the bits: 0 where no words follow, else 1 more than the place of their packing. */
const NO_WORDS = 0;
const MODE_BITS = 2;

const escaped = (text: string) =>
  text.replaceAll(ESCAPE, ESCAPE + ESCAPE).replaceAll(END, ESCAPE + END);

function joined(texts: readonly string[]): Uint8Array {
  const all = texts.map((one) => escaped(one) + END);
  return new TextEncoder().encode(all.join(""));
}

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

function together(bits: Uint8Array, words: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(bits.length + words.length);
  bytes.set(bits);
  bytes.set(words, bits.length);
  return bytes;
}

/** The plan with this ready-made plan (by its place) as base; without one (-1), all of it. */
function written(plan: SentPlan, codec: Codec<SentPlan>, known: Known, base: number, mode: number) {
  const out = new Writer();
  out.bits(mode, MODE_BITS);
  out.number(base + 1, 2);
  codec.write(out, plan, known.frozen.plans[base]);
  return out;
}

/** A plan as bytes: as what differs from the ready-made plan that leaves least to write. */
export function bytesOfPlan(plan: SentPlan, known: Known): Uint8Array {
  const codec = planCodec(known.frozen);
  const all = [-1, ...known.frozen.plans.keys()].map((base) => {
    const { texts, size } = written(plan, codec, known, base, NO_WORDS);
    // A letter takes about half a byte, and the end of a text is one.
    return { base, texts, size: size + texts.reduce((sum, one) => sum + one.length + 1, 0) / 2 };
  });
  const { base, texts } = all.reduce((best, one) => (one.size < best.size ? one : best));
  const bits = (mode: number) => written(plan, codec, known, base, mode).bytes();
  if (texts.length === 0) return bits(NO_WORDS);
  const words = squeeze(joined(texts), known.dictionary);
  return together(bits(PACKINGS.indexOf(words.packing) + 1), words.bytes);
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

function read(from: Reader, codec: Codec<SentPlan>, known: Known) {
  const mode = from.bits(MODE_BITS);
  const base = from.number(2) - 1;
  if (base >= known.frozen.plans.length) throw new Unreadable();
  return { mode, plan: codec.read(from, known.frozen.plans[base]) };
}

/** The plan of bytes of any origin; undefined for what `bytesOfPlan` never writes. */
export function planOfBytes(bytes: Uint8Array, known: Known): SentPlan | undefined {
  const codec = planCodec(known.frozen);
  try {
    // The words stand behind the bits, and only reading tells where those end.
    const blind = new Reader(bytes);
    const { mode } = read(blind, codec, known);
    const reader = new Reader(bytes, wordsIn(bytes.subarray(blind.size), mode, known));
    const { plan } = read(reader, codec, known);
    return reader.done && reader.size === blind.size ? plan : undefined;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
