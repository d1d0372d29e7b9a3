/** A generator of numbers in [0, 1) that gives the same row for the same seed. */
export type Random = () => number;

/**
 * Mulberry32, a 32-bit generator (Tommy Ettinger, 2017, public domain): small, and even enough
 * for dividing people into groups. `seed` is read as an unsigned 32-bit integer.
 */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A new array in random order (Fisher and Yates; Durstenfeld 1964). */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const pick = Math.floor(random() * (last + 1));
    const [a, b] = [result[last], result[pick]];
    if (a !== undefined && b !== undefined) {
      result[last] = b;
      result[pick] = a;
    }
  }
  return result;
}
