import type { Draw } from "#domain/session/types.ts";
import { seeded, shuffled } from "./random.ts";

/**
 * Divides people at random over groups whose sizes differ by at most one.
 *
 * The number of groups is the one whose sizes come nearest to `size`; with an odd number of
 * people, pairs become one group of three, so that nobody is left alone.
 */
export function drawGroups(ids: readonly string[], size: number, seed: number): Draw {
  const order = shuffled(ids, seeded(seed));
  if (order.length === 0) return { seed, groups: [], watchers: [] };
  const count = Math.max(
    1,
    size === 2 ? Math.floor(ids.length / 2) : Math.round(ids.length / size),
  );
  return { seed, groups: dealt(order, count), watchers: [] };
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

function dealt(order: string[], count: number): string[][] {
  const least = Math.floor(order.length / count);
  const larger = order.length % count;
  let from = 0;
  return Array.from({ length: count }, (_, index) => {
    const to = from + least + (index < larger ? 1 : 0);
    const group = order.slice(from, to);
    from = to;
    return group;
  });
}
