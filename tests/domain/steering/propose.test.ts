import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { proposeCuts, type Proposal } from "#domain/steering/propose.ts";
import { expectedMinutes, type Slot } from "#domain/steering/slots.ts";

import {
  type Arrangement,
  bruteForce,
  costOf,
  isAllowed,
  slot,
  slotsArbitrary,
} from "./arrange.ts";

const small = slotsArbitrary({ maxLength: 5, maxMinutes: 4 });
const large = slotsArbitrary({ maxLength: 40, maxMinutes: 15 });
/** As part of the planned time, so that every amount of lateness comes up. */
const part = fc.double({ min: 0, max: 1.2, noNaN: true });
const quarters = (slots: readonly Slot[], share: number) =>
  Math.floor(expectedMinutes(slots) * share * 4) / 4;
const arranged = (proposal: Proposal): Arrangement =>
  proposal.slots.map((each) => (each.dropped ? undefined : each.after));
const drops = (proposal: Proposal) => proposal.slots.filter((each) => each.dropped).length;

describe("a proposal", () => {
  it("is the best that there is, counted over all that could be done", () => {
    fc.assert(
      fc.property(small, fc.integer({ min: -4, max: 80 }), (slots, quarter) => {
        const available = quarter / 4;
        const proposal = proposeCuts(slots, available);
        expect(isAllowed(slots, arranged(proposal))).toBe(true);
        expect(costOf(slots, arranged(proposal), available)).toEqual(bruteForce(slots, available));
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps to what is allowed, in sessions of any length", () => {
    fc.assert(
      fc.property(large, part, (slots, share) => {
        const proposal = proposeCuts(slots, quarters(slots, share));
        expect(isAllowed(slots, arranged(proposal))).toBe(true);
        expect(proposal.slots.map((each) => each.id)).toEqual(slots.map((each) => each.id));
        expect(proposal.slots.map((each) => each.before)).toEqual(
          slots.map((each) => each.minutes),
        );
      }),
    );
  });

  it("ends on time whenever the shortest session does, and says by how much it does not", () => {
    fc.assert(
      fc.property(large, part, (slots, share) => {
        const available = quarters(slots, share);
        const shortest = expectedMinutes(
          slots.filter((each) => !each.droppable).map((each) => ({ ...each, minutes: each.least })),
        );
        const proposal = proposeCuts(slots, available);
        expect(proposal.possible).toBe(shortest <= available);
        expect(proposal.over).toBeCloseTo(Math.max(0, shortest - available));
        expect(proposal.minutes <= Math.max(available, shortest)).toBe(true);
      }),
    );
  });

  it("drops nothing when trimming is enough", () => {
    fc.assert(
      fc.property(large, part, (slots, share) => {
        const shortest = expectedMinutes(slots.map((each) => ({ ...each, minutes: each.least })));
        const room = (expectedMinutes(slots) - shortest) * share;
        expect(drops(proposeCuts(slots, shortest + room))).toBe(0);
      }),
    );
  });

  it("changes nothing when there is time enough", () => {
    fc.assert(
      fc.property(large, fc.nat(30), (slots, more) => {
        const proposal = proposeCuts(slots, expectedMinutes(slots) + more);
        expect(proposal).toMatchObject({ possible: true, over: 0, changed: false });
        expect(proposal.minutes).toBe(expectedMinutes(slots));
      }),
    );
  });

  it("never drops more when there is more time", () => {
    fc.assert(
      fc.property(large, part, fc.nat(20), (slots, share, more) => {
        const available = quarters(slots, share);
        const less = drops(proposeCuts(slots, available));
        expect(drops(proposeCuts(slots, available + more))).toBeLessThanOrEqual(less);
      }),
    );
  });

  it("is the same each time, and stays as it is when it was accepted", () => {
    fc.assert(
      fc.property(large, part, (slots, share) => {
        const available = quarters(slots, share);
        const proposal = proposeCuts(slots, available);
        expect(proposeCuts(structuredClone(slots), available)).toEqual(proposal);
        const accepted = slots.flatMap((each, at) => {
          const to = proposal.slots[at];
          return to && !to.dropped ? [{ ...each, minutes: to.after }] : [];
        });
        const again = proposeCuts(accepted, Math.max(available, proposal.minutes));
        expect(again.changed).toBe(false);
      }),
    );
  });

  it.each<[string, number, Partial<Proposal>]>([
    ["time enough", 20, { possible: true, over: 0, minutes: 20, changed: false }],
    ["a second too little", 20 - 1 / 60, { possible: true, over: 0, minutes: 19 }],
    ["half", 10, { possible: true, over: 0, minutes: 10 }],
    ["nothing at all", 0, { possible: false, over: 2, minutes: 2, changed: true }],
    ["less than nothing", -3, { possible: false, over: 5, minutes: 2, changed: true }],
  ])("knows what to say with %s", (_what, available, told) => {
    const slots = [slot("now", 2, { least: 2, droppable: false }), slot("a", 8), slot("b", 10)];
    expect(proposeCuts(slots, available)).toMatchObject(told);
  });

  it("is not misled by fractions of a minute", () => {
    // 0.1 + 0.2 is more than 0.3 for a computer: no minute may be cut for that.
    const slots = [slot("now", 0.1 + 0.2, { droppable: false }), slot("a", 4)];
    expect(proposeCuts(slots, 4.3).changed).toBe(false);
    expect(proposeCuts(slots, 3.3).slots.map((each) => each.after)).toEqual([0.1 + 0.2, 3]);
  });

  it("saves nothing before a fixed start that waits anyway", () => {
    const slots = [
      slot("now", 5, { droppable: false }),
      slot("before", 10),
      slot("guest", 20, { notBefore: 30, droppable: false }),
      slot("after", 10),
    ];
    expect(expectedMinutes(slots)).toBe(60);
    const { slots: proposed, minutes } = proposeCuts(slots, 52);
    expect(proposed.map((each) => each.after)).toEqual([5, 10, 15, 7]);
    expect(minutes).toBe(52);
  });

  it("has nothing to say about a session that is over", () => {
    expect(proposeCuts([], 5)).toMatchObject({ possible: true, slots: [], minutes: 0 });
    expect(proposeCuts([], -5)).toMatchObject({ possible: false, over: 5, changed: false });
  });
});
