import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { pack } from "#content/nl.ts";
import type { Plan, Step } from "#content/schema.ts";
import { clockMinutes } from "#domain/timer/clock.ts";
import { stepMinutes } from "#domain/steps/minutes.ts";
import { lengthOf, refit, shortest } from "#domain/plan/refit.ts";
import { scheduleOf } from "#domain/plan/schedule.ts";

const length = (plan: Plan) => lengthOf(plan, pack.exercises);
const own: Step[] = [
  { id: "own", kind: "question", title: "Eigen vraag", minutes: 12, headline: "Wat nu?" },
  { id: "rest", kind: "break", title: "Pauze", minutes: 15, headline: "" },
];
const plans: Plan[] = [
  ...pack.plans,
  ...pack.plans.map((plan) => ({ ...plan, start: "13:00", steps: [...own, ...plan.steps] })),
];
const plan = fc.constantFrom(...plans);
const minutes = fc.integer({ min: 5, max: 400 });

describe("a plan in another length", () => {
  it("never ends later than asked, and only is not there where no shorter plan is", () => {
    fc.assert(
      fc.property(plan, minutes, (one, asked) => {
        const made = refit(one, asked, pack);
        expect(made === undefined).toBe(shortest(one, pack) > asked);
        if (!made) return;
        expect(made.minutes).toBeLessThanOrEqual(asked);
        expect(length(made.plan)).toBe(made.minutes);
        // What grows stops where that would stretch it; what shrinks uses the time that there is.
        if (asked < length(one)) expect(asked - made.minutes).toBeLessThan(8);
      }),
      { numRuns: 60 },
    );
  });

  it("is the same plan in the same length", () => {
    for (const one of plans) {
      const made = refit(one, length(one), pack);
      expect(made?.changes).toEqual([]);
      expect(made?.plan.steps).toEqual(one.steps);
    }
  });

  it("keeps what may not go: welcome, closing, breaks of ten minutes, half of what is one's own", () => {
    fc.assert(
      fc.property(plan, minutes, (one, asked) => {
        const made = refit(one, asked, pack);
        for (const step of made ? one.steps : []) {
          const kept = made?.plan.steps.find(({ id }) => id === step.id);
          if (step.kind === "welcome" || step.kind === "closing" || step.kind === "break") {
            expect(kept).toBeDefined();
          }
          if (kept && kept.kind !== "exercise" && step.kind !== "exercise") {
            const least =
              step.kind === "break" ? Math.min(10, step.minutes) : Math.ceil(step.minutes / 2);
            expect(kept.minutes).toBeGreaterThanOrEqual(least);
          }
        }
        // What is told is what is done.
        for (const { stepId, after } of made?.changes ?? []) {
          const kept = made?.plan.steps.find(({ id }) => id === stepId);
          expect(kept && stepMinutes(kept, pack.exercises)).toBe(after);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("drops nothing where shorter phases are enough, and as little as it can else", () => {
    const halfDay = pack.plans.find(({ id }) => id === "half-day-180")!;
    expect(
      refit(halfDay, 150, pack)?.changes.map(({ prompts, after }) => [prompts, after]),
    ).toSatisfy(
      (all: [number, number | undefined][]) =>
        all.length > 0 && all.every(([prompts, after]) => prompts === 0 && after !== undefined),
    );
    const hour = refit(halfDay, 60, pack)!;
    expect(hour.changes.some(({ after }) => after === undefined)).toBe(true);
    expect(hour.minutes).toBeGreaterThan(50);
  });

  it("starts what is fixed when it was fixed, and moves the end that was agreed", () => {
    const fixed: Plan = {
      ...pack.plans.find(({ id }) => id === "half-day-180")!,
      start: "13:00",
      end: "16:00",
    };
    const steps = fixed.steps.map((step) =>
      step.kind === "break" ? { ...step, at: "14:20" } : step,
    );
    for (const asked of [120, 150, 175, 240]) {
      const made = refit({ ...fixed, steps }, asked, pack)!;
      const rest = scheduleOf(made.plan, pack.exercises).steps.find(
        ({ step }) => step.kind === "break",
      );
      expect([rest?.start, rest?.late]).toEqual([clockMinutes("14:20"), 0]);
      expect(clockMinutes(made.plan.end ?? "")).toBe(13 * 60 + asked);
    }
  });
});
