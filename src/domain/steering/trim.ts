import type { Placed } from "./slack.ts";

/**
 * How many whole minutes each of the kept slots gives, so that all fit in `slack` and in the slack of
 * each slot; exactly as many together as are needed.
 *
 * The rule: what a slot can give is its slack (minutes above the least) times 6 − priority, so
 * that of equal slack priority 1 gives five times what priority 5 gives. Minute by minute, the one
 * that would then have given the smallest part of that gives the next; of equals the lower
 * priority, and then the later one (D'Hondt's method of dividing seats). Hence equal slots differ
 * by at most one minute, and needing more never takes less from anyone. A minute that is needed
 * after a fixed start time is not taken before it.
 */
export function divideCuts(kept: readonly Placed[], slack: number): number[] {
  const cuts = kept.map(() => 0);
  const needs = kept.map((slot, at) => {
    const lasts = kept.slice(at).reduce((sum, other) => sum + other.minutes, 0);
    return lasts - Math.min(slot.slack, at === 0 ? slack : Infinity);
  });
  for (let left = Math.max(0, ...needs); left > 0; left -= 1) {
    const giver = nextGiver(kept, cuts, needs, left);
    if (giver === undefined) break;
    cuts[giver] = (cuts[giver] ?? 0) + 1;
  }
  return cuts;
}

/** `needs` is what must go from each index on; all `left` minutes may be spoken for further on. */
function nextGiver(
  kept: readonly Placed[],
  cuts: readonly number[],
  needs: readonly number[],
  left: number,
): number | undefined {
  let best: { at: number; parts: number; weight: number; priority: number } | undefined;
  let given = 0;
  let spokenFor = 0;
  for (let at = kept.length - 1; at >= 0 && spokenFor < left; at -= 1) {
    const slot = kept[at];
    const cut = cuts[at] ?? 0;
    if (!slot) break;
    const slack = slot.minutes - slot.least;
    if (cut < slack) {
      const weight = slack * (6 - slot.priority);
      // Fractions are compared crosswise, because equal ones must be found equal.
      const mine = best ? (cut + 1) * best.weight : 0;
      const other = best ? best.parts * weight : 1;
      if (mine < other || (mine === other && best && slot.priority < best.priority)) {
        best = { at, parts: cut + 1, weight, priority: slot.priority };
      }
    }
    given += cut;
    spokenFor = Math.max(spokenFor, (needs[at] ?? 0) - given);
  }
  return best?.at;
}
