/**
 * Bytes as letters and digits: the only characters that every chat, mail client and browser leaves
 * alone in a link, wherever they stand in it.
 */
const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** 32 bytes fit 43 characters almost exactly: 256 of 256.03 bits. */
const BLOCK_BYTES = 32;
const BLOCK_CHARS = 43;
const BITS_A_CHAR = Math.log2(62);

const VALUES = new Map(Array.from(ALPHABET, (char, value) => [char, value]));

/** The character for a value from 0 to 61. */
export function charOf(value: number): string {
  return ALPHABET.charAt(value);
}

/** The value of a character, from 0 to 61; undefined for what is no letter or digit. */
export function valueOf(char: string): number | undefined {
  return VALUES.get(char);
}

const charsFor = (bytes: number) => Math.ceil((bytes * 8) / BITS_A_CHAR);
const bytesFor = (chars: number) => Math.floor((chars * BITS_A_CHAR) / 8);

/** Bytes as text, in blocks, so that long ones take no longer per byte. */
export function encode62(bytes: Uint8Array): string {
  const blocks: string[] = [];
  for (let at = 0; at < bytes.length; at += BLOCK_BYTES) {
    const block = bytes.subarray(at, at + BLOCK_BYTES);
    let rest = 0n;
    for (const byte of block) rest = (rest << 8n) | BigInt(byte);
    let text = "";
    for (let left = charsFor(block.length); left > 0; left -= 1) {
      text = charOf(Number(rest % 62n)) + text;
      rest /= 62n;
    }
    blocks.push(text);
  }
  return blocks.join("");
}

/** The bytes of a text; undefined for what `encode62` never writes. */
export function decode62(text: string): Uint8Array | undefined {
  const last = text.length % BLOCK_CHARS;
  const whole = (text.length - last) / BLOCK_CHARS;
  const tail = bytesFor(last);
  if (charsFor(tail) !== last) return undefined;
  const bytes = new Uint8Array(whole * BLOCK_BYTES + tail);
  for (let block = 0; block * BLOCK_CHARS < text.length; block += 1) {
    const from = block * BLOCK_CHARS;
    let rest = 0n;
    for (const char of text.slice(from, from + BLOCK_CHARS)) {
      const value = valueOf(char);
      if (value === undefined) return undefined;
      rest = rest * 62n + BigInt(value);
    }
    const size = block < whole ? BLOCK_BYTES : tail;
    for (let at = size - 1; at >= 0; at -= 1) {
      bytes[block * BLOCK_BYTES + at] = Number(rest & 255n);
      rest >>= 8n;
    }
    if (rest > 0n) return undefined;
  }
  return bytes;
}
