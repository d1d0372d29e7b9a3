import type { Slot } from "./slots.ts";

/** Clocks count in milliseconds, and a sum of their fractions may be off by less than one of them. */
export const TINY = 1e-6;

/** A slot after the first, with the slack that the end of the session leaves it. */
export interface Placed extends Slot {
  /** Most whole minutes that this slot and all after it may last together, when it is kept. */
  slack: number;
}

/**
 * Turns "the session ends within `goal` minutes" into whole minutes. A session ends when its last
 * stretch without waiting ends, and such a stretch starts now or at a fixed start time. So it ends
 * in time exactly when what follows each kept fixed start fits between that start and the end
 * (`slack` of each slot), and everything fits after the scene on the stage (`slack` of the whole).
 * Fractions, of the timer and of the clock, disappear here: slacks are rounded down.
 */
export function placeSlots(
  slots: readonly Slot[],
  goal: number,
): { slack: number; rest: Placed[] } {
  const slackFrom = (start: number) => Math.floor(goal - start + TINY);
  const [first, ...others] = slots;
  const rest = others.map((slot) => ({
    ...slot,
    slack: slot.notBefore === undefined ? Infinity : slackFrom(slot.notBefore),
  }));
  return { slack: slackFrom(first ? Math.max(0, first.notBefore ?? 0) + first.minutes : 0), rest };
}
