import fc from "fast-check";

import { expectedMinutes, type Slot } from "#domain/steering/slots.ts";

/** A slot for a table, with what it differs in. */
export const slot = (id: string, minutes: number, changes: Partial<Slot> = {}): Slot => ({
  id,
  stepId: "step",
  minutes,
  least: Math.ceil(minutes / 2),
  priority: 3,
  droppable: true,
  ...changes,
});

/** Any row of slots, with fixed starts and needs in both directions. */
export function slotsArbitrary(size: { maxLength: number; maxMinutes: number }) {
  const one = fc.record({
    minutes: fc.nat(size.maxMinutes),
    slack: fc.nat(size.maxMinutes),
    priority: fc.integer({ min: 1, max: 5 }),
    droppable: fc.boolean(),
    start: fc.option(fc.nat(size.maxMinutes * size.maxLength), { freq: 3, nil: undefined }),
    fraction: fc.constantFrom(0, 0.25, 0.5),
    needs: fc.option(fc.array(fc.nat(size.maxLength), { minLength: 1, maxLength: 2 }), {
      freq: 2,
      nil: undefined,
    }),
  });
  return fc.array(one, { minLength: 1, maxLength: size.maxLength }).map((all) =>
    all.map(({ minutes, slack, priority, droppable, start, fraction, needs }, at): Slot => {
      const wanted = needs?.filter((other) => other !== at);
      return {
        id: `s${at}`,
        stepId: "step",
        minutes: at === 0 ? minutes + fraction : minutes,
        least: at === 0 ? minutes + fraction : Math.max(0, minutes - slack),
        priority,
        droppable: at > 0 && droppable,
        ...(start === undefined || at === 0 ? {} : { notBefore: start + fraction }),
        ...(wanted?.length ? { needs: wanted.map((other) => `s${other}`) } : {}),
      };
    }),
  );
}

/** What an arrangement costs, in the order in which it counts. */
export interface Cost {
  late: number;
  dropped: number;
  lost: number;
  cut: number;
}

/** Minutes per slot; undefined for one that is dropped. */
export type Arrangement = readonly (number | undefined)[];

export function costOf(slots: readonly Slot[], lasts: Arrangement, available: number): Cost {
  const kept = slots.flatMap((each, at) => {
    const minutes = lasts[at];
    return minutes === undefined ? [] : [{ ...each, minutes }];
  });
  const gone = slots.filter((_each, at) => lasts[at] === undefined);
  return {
    late: Math.max(0, expectedMinutes(kept) - available),
    dropped: gone.length,
    lost: gone.reduce((sum, each) => sum + each.priority, 0),
    cut: slots.reduce((sum, each, at) => sum + each.minutes - (lasts[at] ?? 0), 0),
  };
}

export function isAllowed(slots: readonly Slot[], lasts: Arrangement): boolean {
  const isGone = (id: string) => {
    const at = slots.findIndex((each) => each.id === id);
    return at >= 0 && lasts[at] === undefined;
  };
  return slots.every((each, at) => {
    const minutes = lasts[at];
    if (minutes === undefined) return at > 0 && each.droppable;
    if (at === 0) return minutes === each.minutes;
    if (minutes < each.least || minutes > each.minutes) return false;
    return !each.droppable || !each.needs || !each.needs.every(isGone);
  });
}

/** The least cost of all arrangements there are. */
export function bruteForce(slots: readonly Slot[], available: number): Cost {
  let best: Cost = { late: Infinity, dropped: 0, lost: 0, cut: 0 };
  const visit = (lasts: (number | undefined)[]) => {
    const next = slots[lasts.length];
    if (!next) {
      if (!isAllowed(slots, lasts)) return;
      const cost = costOf(slots, lasts, available);
      if (isBetter(cost, best)) best = cost;
      return;
    }
    visit([...lasts, undefined]);
    if (lasts.length === 0) visit([next.minutes]);
    else for (let m = next.least; m <= next.minutes; m += 1) visit([...lasts, m]);
  };
  visit([]);
  return best;
}

function isBetter(one: Cost, other: Cost): boolean {
  for (const key of ["late", "dropped", "lost", "cut"] as const) {
    if (one[key] !== other[key]) return one[key] < other[key];
  }
  return false;
}
