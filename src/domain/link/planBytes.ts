import type { Plan } from "#content/schema.ts";

import { Writer } from "./bits.ts";
import type { Codec } from "./codec.ts";
import type { Destination } from "./destinations.ts";
import { END, ESCAPE, MODE_BITS, NO_WORDS } from "./openPlanBytes.ts";
import { planCodec } from "./planCodec.ts";
import { PACKINGS, squeeze } from "./squeeze.ts";
import type { Known } from "./versions.ts";

const escaped = (text: string) =>
  text.replaceAll(ESCAPE, ESCAPE + ESCAPE).replaceAll(END, ESCAPE + END);

function joined(texts: readonly string[]): Uint8Array {
  const all = texts.map((one) => escaped(one) + END);
  return new TextEncoder().encode(all.join(""));
}

function together(bits: Uint8Array, words: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(bits.length + words.length);
  bytes.set(bits);
  bytes.set(words, bits.length);
  return bytes;
}

/** The plan with this ready-made plan (by its place) as base; without one (-1), all of it. */
function written(plan: Plan, codec: Codec, known: Known, base: number, mode: number) {
  const out = new Writer();
  out.bits(mode, MODE_BITS);
  out.number(base + 1, 2);
  codec.write(out, plan, known.frozen.plans[base]);
  return out;
}

/** What of a plan may go to these destinations, as what differs from the ready-made plan that leaves least. */
export function bytesOfPlan(plan: Plan, known: Known, destinations: readonly Destination[]) {
  const codec = planCodec(known.frozen, destinations);
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
