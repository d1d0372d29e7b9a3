/**
 * What comes next in a short text, bit by bit: six guesses from what came before (nothing, the last
 * one, two, three and five bytes, the word) are mixed into one probability. After the lpaq family of
 * Matt Mahoney (2007), made smaller. Only + − × ÷ on doubles and whole numbers are used, which every
 * engine rounds alike (no `Math.exp`): what one device writes, each other one reads. All of this is
 * part of version 1 of the links and never changes.
 */

const GUESSES = 6;
const SLOTS = 2 ** 16;
/** A guess is weighed by how often it was tried before; these are the bounds of those classes. */
const TRUSTS = [0, 1, 2, 3, 4, 5, 6, 7, 15, 31, 59];
const MOST_TRIES = 60;
const FIRST_WEIGHT = 0.25;
/** How fast the weights are learned: sooner at the start. */
const FIRST_RATE = 0.02;
const LAST_RATE = 0.01;
const SLOWING = 0.0005;

const STEPS = 256;
const REACH = 8 * STEPS;
/** e^(-1/256), as a double. */
const STEP = 0.9961013694701175;

/** 1 / (1 + e^-x) for x from -8 to 8 in steps of 1/256. */
const SQUASHED = (() => {
  const table = new Float64Array(2 * REACH + 1);
  let power = 1;
  for (let at = 0; at <= REACH; at += 1) {
    table[REACH + at] = 1 / (1 + power);
    table[REACH - at] = power / (1 + power);
    power *= STEP;
  }
  return table;
})();

/** The inverse: x for a probability in 4096ths. */
const STRETCHED = (() => {
  const table = new Float64Array(4096);
  let at = 0;
  for (let p = 0; p < 4096; p += 1) {
    while (at < 2 * REACH && (SQUASHED[at] ?? 0) * 4096 < p + 0.5) at += 1;
    table[p] = (at - REACH) / STEPS;
  }
  return table;
})();

const TRUST_OF = Uint8Array.from(
  { length: MOST_TRIES + 1 },
  (_, tries) => TRUSTS.filter((bound) => tries > bound).length,
);

/** Spreads the bits of a hash (the constants are those of MurmurHash3; Austin Appleby, 2011). */
const mix = (hash: number, value: number) =>
  Math.imul((hash ^ (hash >>> 15)) + value + 1, 0x85ebca6b);

export class Model {
  /** Per guess and slot: the probability of a 1 in 65536ths, and how often it was tried. */
  readonly #odds = new Uint16Array(GUESSES * SLOTS).fill(32_768);
  readonly #tries = new Uint8Array(GUESSES * SLOTS);
  readonly #weights = new Float64Array(GUESSES * (TRUSTS.length + 1)).fill(FIRST_WEIGHT);
  readonly #inputs = new Float64Array(GUESSES);
  readonly #slots = new Int32Array(GUESSES);
  readonly #used = new Int32Array(GUESSES);
  readonly #contexts = new Int32Array(GUESSES);
  /** The last five bytes, the latest first. */
  readonly #last = new Uint8Array(5);
  /** The bits of this byte so far, behind a 1. */
  #partial = 1;
  #word = 0;
  #mixed = 0.5;
  #rate = FIRST_RATE;

  /** A model that knows what this one knows. */
  copy(): Model {
    const copy = new Model();
    copy.#odds.set(this.#odds);
    copy.#tries.set(this.#tries);
    copy.#weights.set(this.#weights);
    copy.#contexts.set(this.#contexts);
    copy.#last.set(this.#last);
    copy.#partial = this.#partial;
    copy.#word = this.#word;
    copy.#rate = this.#rate;
    return copy;
  }

  /** The probability that the next bit is a 1, in 65536ths: from 1 to 65535. */
  probability(): number {
    let sum = 0;
    for (let guess = 0; guess < GUESSES; guess += 1) {
      let hash = mix(this.#contexts[guess] ?? 0, Math.imul(this.#partial, 0x9e3779b1));
      hash ^= hash >>> 16;
      const slot = guess * SLOTS + (hash & (SLOTS - 1));
      const tries = this.#tries[slot] ?? 0;
      const used = guess * (TRUSTS.length + 1) + (TRUST_OF[tries] ?? 0);
      const input = tries === 0 ? 0 : (STRETCHED[(this.#odds[slot] ?? 0) >> 4] ?? 0);
      this.#slots[guess] = slot;
      this.#used[guess] = used;
      this.#inputs[guess] = input;
      sum += input * (this.#weights[used] ?? 0);
    }
    const at = Math.round(sum * STEPS) + REACH;
    this.#mixed = SQUASHED[Math.max(0, Math.min(at, 2 * REACH))] ?? 0.5;
    return Math.max(1, Math.min(Math.round(this.#mixed * 65_536), 65_535));
  }

  /** Learns what the bit was that `probability` was asked for. */
  learn(bit: 0 | 1): void {
    const error = (bit - this.#mixed) * this.#rate;
    if (this.#rate > LAST_RATE) this.#rate -= this.#rate * SLOWING;
    for (let guess = 0; guess < GUESSES; guess += 1) {
      const used = this.#used[guess] ?? 0;
      this.#weights[used] = (this.#weights[used] ?? 0) + error * (this.#inputs[guess] ?? 0);
      const slot = this.#slots[guess] ?? 0;
      const tries = this.#tries[slot] ?? 0;
      const odds = this.#odds[slot] ?? 0;
      this.#odds[slot] = odds + Math.trunc((bit * 65_535 - odds) / (tries + 1.6));
      if (tries < MOST_TRIES) this.#tries[slot] = tries + 1;
    }
    this.#partial = this.#partial * 2 + bit;
    if (this.#partial >= 256) this.#end(this.#partial - 256);
  }

  #end(byte: number): void {
    const last = this.#last;
    last.copyWithin(1, 0);
    last[0] = byte;
    const small = byte >= 65 && byte <= 90 ? byte + 32 : byte;
    const letter = (small >= 97 && small <= 122) || byte >= 128;
    this.#word = letter ? mix(this.#word, small) : 0;
    this.#partial = 1;
    let hash = 0;
    for (const [at, one] of last.entries()) {
      hash = mix(hash, one);
      // Four bytes add little to three; five find whole words again.
      if (at !== 3) this.#contexts[at === 4 ? 4 : at + 1] = hash;
    }
    this.#contexts[5] = mix(this.#word, 0x5bd1);
  }
}
