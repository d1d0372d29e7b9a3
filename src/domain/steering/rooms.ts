import type { Slot } from "./slots.ts";

/** Clocks count in milliseconds, and a sum of their fractions may be off by less than one of them. */
export const TINY = 1e-6;

/** A slot after the first, with the room that the end of the session leaves it. */
export interface Placed extends Slot {
  /** Most whole minutes that this slot and all after it may last together, when it is kept. */
  room: number;
}

/**
 * Turns "the session ends within `goal` minutes" into whole minutes. A session ends when its last
 * stretch without waiting ends, and such a stretch starts now or at a fixed start time. So it ends
 * in time exactly when what follows each kept fixed start fits between that start and the end
 * (`room` of each slot), and everything fits after the scene on the stage (`room` of the whole).
 * Fractions, of the timer and of the clock, disappear here: rooms are rounded down.
 */
export function placeSlots(slots: readonly Slot[], goal: number): { room: number; rest: Placed[] } {
  const roomFrom = (start: number) => Math.floor(goal - start + TINY);
  const [first, ...others] = slots;
  const rest = others.map((slot) => ({
    ...slot,
    room: slot.notBefore === undefined ? Infinity : roomFrom(slot.notBefore),
  }));
  return { room: roomFrom(first ? Math.max(0, first.notBefore ?? 0) + first.minutes : 0), rest };
}
