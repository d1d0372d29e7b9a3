import { Model } from "./model.ts";

/** The model takes some microseconds a byte: what is longer is not worth the wait. */
export const MOST_MODELLED = 16_000;

const WHOLE = 2 ** 32;
const TOP = 2 ** 24;

/** The probability splits the range of all codes: below the middle stands a 1. */
const middle = (low: number, high: number, odds: number) =>
  low + Math.floor(((high - low) * odds) / 65_536);

const sameTop = (low: number, high: number) => Math.floor(low / TOP) === Math.floor(high / TOP);

/** Models that have read a dictionary, which takes longer than to copy one. */
const ready = new WeakMap<Uint8Array, Model>();

function modelFor(dictionary: Uint8Array): Model {
  const known = ready.get(dictionary);
  if (known) return known.copy();
  const model = new Model();
  for (const byte of dictionary) {
    for (let place = 7; place >= 0; place -= 1) {
      model.probability();
      model.learn(((byte >> place) & 1) === 1 ? 1 : 0);
    }
  }
  ready.set(dictionary, model.copy());
  return model;
}

/**
 * Bytes as a number between 0 and 1 that the model leads back to them (arithmetic coding; Rissanen
 * 1976, with 32-bit bounds and no carry). First their count: 7 bits a byte, the lowest first.
 */
export function encodeModelled(bytes: Uint8Array, dictionary: Uint8Array): Uint8Array {
  const out: number[] = [];
  let count = bytes.length;
  for (; count >= 128; count = count >> 7) out.push((count & 127) | 128);
  out.push(count);
  const model = modelFor(dictionary);
  let low = 0;
  let high = WHOLE - 1;
  for (const byte of bytes) {
    for (let place = 7; place >= 0; place -= 1) {
      const bit = ((byte >> place) & 1) === 1 ? 1 : 0;
      const split = middle(low, high, model.probability());
      if (bit === 1) high = split;
      else low = split + 1;
      model.learn(bit);
      for (; sameTop(low, high); low = (low * 256) % WHOLE) {
        out.push(Math.floor(high / TOP));
        high = ((high * 256) % WHOLE) + 255;
      }
    }
  }
  // As few bytes as tell a number within the bounds: who reads takes zeros for the rest.
  let unit = WHOLE;
  while (Math.ceil(low / unit) * unit > high) unit /= 256;
  const number = Math.ceil(low / unit) * unit;
  for (let at = TOP; at >= unit; at /= 256) out.push(Math.floor(number / at) % 256);
  return Uint8Array.from(out);
}

/** The bytes that were encoded; undefined for a count that is never written. */
export function decodeModelled(code: Uint8Array, dictionary: Uint8Array): Uint8Array | undefined {
  let count = 0;
  let at = 0;
  for (let more = true; more; at += 1) {
    const byte = code[at];
    if (byte === undefined || at > 2) return undefined;
    count += (byte & 127) << (7 * at);
    more = byte >= 128;
  }
  if (count > MOST_MODELLED) return undefined;
  const model = modelFor(dictionary);
  const next = () => code[at++] ?? 0;
  let now = ((next() * 256 + next()) * 256 + next()) * 256 + next();
  let low = 0;
  let high = WHOLE - 1;
  const bytes = new Uint8Array(count);
  for (let place = 0; place < 8 * count; place += 1) {
    const split = middle(low, high, model.probability());
    const bit = now <= split ? 1 : 0;
    if (bit === 1) high = split;
    else low = split + 1;
    model.learn(bit);
    bytes[place >> 3] = ((bytes[place >> 3] ?? 0) << 1) | bit;
    for (; sameTop(low, high); low = (low * 256) % WHOLE) {
      high = ((high * 256) % WHOLE) + 255;
      now = ((now * 256) % WHOLE) + next();
    }
  }
  return bytes;
}
