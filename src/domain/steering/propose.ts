import { chooseDrops } from "./drop.ts";
import { placeSlots, TINY } from "./slack.ts";
import { expectedMinutes, type Slot } from "./slots.ts";
import { divideCuts } from "./trim.ts";

export interface ProposedSlot {
  id: string;
  stepId: string;
  /** Minutes as they were, and as proposed: 0 when dropped. */
  before: number;
  after: number;
  dropped: boolean;
}

export interface Proposal {
  /** Whether it ends on time like this. */
  possible: boolean;
  /** All slots, in order. */
  slots: ProposedSlot[];
  /** From now to the end, in minutes. */
  minutes: number;
  /** Minutes too late even so; 0 when possible. */
  over: number;
  /** Whether anything is shorter or dropped. */
  changed: boolean;
}

/**
 * Which of the remaining slots to shorten or to drop so that the session ends within `available`
 * minutes from now. The best there is, in this order: end on time; drop as few as possible; lose as
 * little priority as possible; cut as few minutes as possible. The first slot is never touched.
 * When ending on time is impossible, it proposes what ends as early as can be, in the same order.
 * Pure, and the same input always gives the same proposal.
 */
export function proposeCuts(slots: readonly Slot[], available: number): Proposal {
  if (expectedMinutes(slots) <= available + TINY) {
    return proposal(
      slots,
      slots.map((slot) => slot.minutes),
      available,
    );
  }
  const { slack, rest } = placeSlots(slots, Math.max(available, shortestMinutes(slots)));
  const dropped = chooseDrops(rest, slack);
  const kept = rest.filter((_slot, at) => !dropped.has(at));
  const cuts = divideCuts(kept, slack);
  const after = new Map(kept.map((slot, at) => [slot.id, slot.minutes - (cuts[at] ?? 0)]));
  return proposal(
    slots,
    slots.map((slot, at) => (at === 0 ? slot.minutes : after.get(slot.id))),
    available,
  );
}

/**
 * The earliest possible end, in minutes from now: all that may go is gone, which is always allowed
 * because only what may go needs anything.
 */
function shortestMinutes(slots: readonly Slot[]): number {
  const least = slots.map((slot, at) => (at === 0 ? slot : { ...slot, minutes: slot.least }));
  return expectedMinutes(least.filter((slot, at) => at === 0 || !slot.droppable));
}

/** `after`: the minutes of each slot, undefined for one that is dropped. */
function proposal(
  slots: readonly Slot[],
  after: readonly (number | undefined)[],
  available: number,
): Proposal {
  const proposed = slots.map((slot, at) => ({
    id: slot.id,
    stepId: slot.stepId,
    before: slot.minutes,
    after: after[at] ?? 0,
    dropped: after[at] === undefined,
  }));
  const kept = slots.flatMap((slot, at) => {
    const minutes = after[at];
    return minutes === undefined ? [] : [{ ...slot, minutes }];
  });
  const minutes = expectedMinutes(kept);
  const over = minutes - available <= TINY ? 0 : minutes - available;
  return {
    possible: over === 0,
    slots: proposed,
    minutes,
    over,
    changed: proposed.some((slot) => slot.dropped || slot.after !== slot.before),
  };
}
