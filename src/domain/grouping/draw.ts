import type { Draw } from "#domain/session/types.ts";
import { seeded, shuffled } from "./random.ts";
import { sizesFor, type SizeWish } from "./sizes.ts";

/** Divides people at random over groups whose sizes differ by at most one; see `sizesFor`. */
export function drawGroups(ids: readonly string[], wish: number | SizeWish, seed: number): Draw {
  const { sizes } = sizesFor(ids.length, typeof wish === "number" ? { size: wish } : wish);
  return { seed, groups: dealt(shuffled(ids, seeded(seed)), sizes), watchers: [] };
}

/**
 * The two groups of the experiment, equally large, of at most `size` each; the others watch.
 * One person alone goes to group B, which is the one that does something.
 */
export function drawSplit(ids: readonly string[], size: number, seed: number): Draw {
  const order = shuffled(ids, seeded(seed));
  const each = Math.min(size, Math.floor(order.length / 2));
  if (each === 0) return { seed, groups: [[], order], watchers: [] };
  return {
    seed,
    groups: [order.slice(0, each), order.slice(each, 2 * each)],
    watchers: order.slice(2 * each),
  };
}

function dealt(order: string[], sizes: readonly number[]): string[][] {
  let from = 0;
  return sizes.map((size) => order.slice(from, (from += size)));
}
