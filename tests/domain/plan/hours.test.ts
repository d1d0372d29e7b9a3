import fc from "fast-check";
import { expect, it } from "vitest";

import { clockOf } from "#domain/timer/clock.ts";
import { nightOf } from "#domain/plan/hours.ts";
import { remarksOf } from "#domain/plan/remarks.ts";
import { scheduleOf } from "#domain/plan/schedule.ts";

import { kit, plan } from "../../fixtures/kit.ts";

const minute = fc.integer({ min: 0, max: 1439 });

it("an end that is not after the start is told, and is the one that the time is reckoned to", () => {
  fc.assert(
    fc.property(minute, minute, (start, end) => {
      const made = { ...plan, start: clockOf(start), end: clockOf(end) };
      const schedule = scheduleOf(made, kit.exercises);
      const night = nightOf(made);
      expect(night !== undefined).toBe(end <= start);
      expect(night?.minutes ?? schedule.available).toBe(schedule.available);
      if (night) expect(clockOf(night.start + night.minutes)).toBe(made.end);
      const told = remarksOf(made, schedule, { ...kit, locale: "nl", plans: [] }).filter(
        ({ kind }) => kind === "night",
      );
      expect(told).toEqual(night ? [{ kind: "night", ...night }] : []);
    }),
  );
});

it("a plan without an end has no night", () => {
  expect(nightOf({ ...plan, start: "23:50" })).toBeUndefined();
});
