import type { GivenAnswer } from "./submission.ts";

const WORD = (1n << 64n) - 1n;
const rotated = (word: bigint, by: bigint) => ((word << by) | (word >> (64n - by))) & WORD;

/**
 * SipHash-2-4 (Aumasson and Bernstein 2012), 64 bits, with a key of 16 bytes. Made for short texts:
 * without the key its results cannot be told from numbers drawn by lot, however many are known with
 * their texts. The browser's own hashes are not there on plain http, and FNV can be run backwards.
 * @internal
 */
export function sipHash(key: Uint8Array, bytes: Uint8Array): bigint {
  const padded = new Uint8Array(Math.floor(bytes.length / 8) * 8 + 8);
  padded.set(bytes);
  padded[padded.length - 1] = bytes.length & 255;
  const wordOf = (from: Uint8Array, at: number) =>
    new DataView(from.buffer, from.byteOffset).getBigUint64(at, true);
  const [k0, k1] = [wordOf(key, 0), wordOf(key, 8)];
  let v0 = k0 ^ 0x736f6d6570736575n;
  let v1 = k1 ^ 0x646f72616e646f6dn;
  let v2 = k0 ^ 0x6c7967656e657261n;
  let v3 = k1 ^ 0x7465646279746573n;
  const rounds = (count: number) => {
    for (let round = 0; round < count; round += 1) {
      v0 = (v0 + v1) & WORD;
      v1 = rotated(v1, 13n) ^ v0;
      v0 = rotated(v0, 32n);
      v2 = (v2 + v3) & WORD;
      v3 = rotated(v3, 16n) ^ v2;
      v0 = (v0 + v3) & WORD;
      v3 = rotated(v3, 21n) ^ v0;
      v2 = (v2 + v1) & WORD;
      v1 = rotated(v1, 17n) ^ v2;
      v2 = rotated(v2, 32n);
    }
  };
  for (let at = 0; at < padded.length; at += 8) {
    const word = wordOf(padded, at);
    v3 ^= word;
    rounds(2);
    v0 ^= word;
  }
  v2 ^= 255n;
  rounds(4);
  return v0 ^ v1 ^ v2 ^ v3;
}

const SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
/** So many signs, of 6 bits each: among thousands of sentences no two have the same by chance. */
const LENGTH = 8;

/** Whether a text can be a mark. */
export function isHandoverMark(value: unknown): value is string {
  return typeof value === "string" && /^[\w-]{8}$/u.test(value);
}

/**
 * What tells that a sentence came before. The same sentence at the same place always has the same
 * mark from one phone; marks of two sentences have nothing in common for whoever has not the secret,
 * so that nobody can tell that one phone gave both.
 *
 * @param secret 16 characters that never leave the phone.
 */
export function markOf(
  secret: string,
  { step, prompt = "", column = "", text }: Omit<GivenAnswer, "mark">,
): string {
  const key = new Uint8Array(16);
  new TextEncoder().encodeInto(secret, key);
  const said = new TextEncoder().encode(JSON.stringify([step, prompt, column, text]));
  const hash = sipHash(key, said);
  return Array.from({ length: LENGTH }, (_, at) =>
    SIGNS.charAt(Number((hash >> BigInt(at * 6)) & 63n)),
  ).join("");
}
