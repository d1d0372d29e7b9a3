/** Where a plan is written to: bits for what has a number, and its words apart. */
export class Writer {
  readonly #bits: number[] = [];
  readonly texts: string[] = [];

  /** A whole number from 0 to 2^count - 1, in `count` bits (32 at most). */
  bits(value: number, count: number): void {
    for (let at = count - 1; at >= 0; at -= 1) this.#bits.push(Math.floor(value / 2 ** at) % 2);
  }

  flag(value: boolean): void {
    this.#bits.push(value ? 1 : 0);
  }

  /** A whole number from 0 to 2^32 - 1: the smaller, the shorter (Exp-Golomb code of this order). */
  number(value: number, order: number): void {
    const group = Math.floor(value / 2 ** order) + 1;
    const length = Math.floor(Math.log2(group));
    this.bits(0, length);
    this.bits(group, length + 1);
    this.bits(value % 2 ** order, order);
  }

  text(value: string): void {
    this.texts.push(value);
  }

  /** Whole bytes that the bits so far take. */
  get size(): number {
    return Math.ceil(this.#bits.length / 8);
  }

  /** The bits so far, up to a whole byte. */
  bytes(): Uint8Array {
    const bytes = new Uint8Array(Math.ceil(this.#bits.length / 8));
    for (const [at, bit] of this.#bits.entries()) {
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (7 - (at & 7)));
    }
    return bytes;
  }
}

/** What is read is nothing that was ever written; caught where a link is opened. */
export class Unreadable extends Error {}

/** What is read is whole, but has a place that only a later version knows. */
export class Newer extends Unreadable {}

/** Reads what a `Writer` wrote. Throws `Unreadable` past the end. */
export class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;
  #text = 0;
  readonly #texts: readonly string[] | undefined;

  /** @param texts the words; without them every text reads as empty, to find where the bits end. */
  constructor(bytes: Uint8Array, texts?: readonly string[]) {
    this.#bytes = bytes;
    this.#texts = texts;
  }

  flag(): boolean {
    const byte = this.#bytes[this.#at >> 3];
    if (byte === undefined) throw new Unreadable();
    const bit = (byte >> (7 - (this.#at & 7))) & 1;
    this.#at += 1;
    return bit === 1;
  }

  bits(count: number): number {
    let value = 0;
    for (let left = count; left > 0; left -= 1) value = value * 2 + (this.flag() ? 1 : 0);
    return value;
  }

  number(order: number): number {
    let length = 0;
    while (!this.flag()) length += 1;
    if (length > 32) throw new Unreadable();
    const group = 2 ** length + this.bits(length);
    return (group - 1) * 2 ** order + this.bits(order);
  }

  text(): string {
    if (!this.#texts) return "";
    const text = this.#texts[this.#text];
    if (text === undefined) throw new Unreadable();
    this.#text += 1;
    return text;
  }

  /** Whether it reads without the words. */
  get blind(): boolean {
    return this.#texts === undefined;
  }

  /** Whole bytes that were read from so far. */
  get size(): number {
    return Math.ceil(this.#at / 8);
  }

  /** Whether every text was asked for. */
  get done(): boolean {
    return this.#text === (this.#texts?.length ?? 0);
  }
}
