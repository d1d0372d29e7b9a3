import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Plan } from "#content/schema.ts";
import { clockOf, DAY, clockMinutes, momentOf } from "#domain/timer/clock.ts";
import { hoursOf } from "#domain/plan/hours.ts";
import { planMinutes } from "#domain/steps/minutes.ts";
import { refit } from "#domain/plan/refit.ts";
import { scheduleOf } from "#domain/plan/schedule.ts";

import { kit, plan } from "../../fixtures/kit.ts";

const pause = (id: string, minutes: number, at?: string): Plan["steps"][number] => ({
  id,
  kind: "break",
  minutes,
  title: id,
  headline: id,
  ...(at !== undefined && { at }),
});
const of = (steps: Plan["steps"], start = "09:00", end?: string): Plan => ({
  ...plan,
  steps,
  start,
  ...(end !== undefined && { end }),
});

describe("the time of a day", () => {
  it.each([
    ["9:05", 545],
    ["09:05", 545],
    ["9.05", 545],
    ["9u05", 545],
    ["0905", 545],
    ["9", 540],
    ["23:59", 1439],
  ])("%s is read", (text, minutes) => {
    expect(clockMinutes(text)).toBe(minutes);
  });

  it.each(["", "24:00", "9:60", "negen", "-1:00", "9:5", "123456"])("%s is none", (text) => {
    expect(clockMinutes(text)).toBeUndefined();
  });

  it("is written as it is read, for every minute of a day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        expect(clockMinutes(clockOf(minutes))).toBe(minutes);
      }),
    );
    expect(clockOf(1445)).toBe("00:05");
  });
});

describe("a time that is still to come", () => {
  const minute = fc.integer({ min: 0, max: DAY - 1 });

  it("is the first moment from then on at which a clock shows it", () => {
    fc.assert(
      fc.property(minute, fc.integer({ min: 0, max: 3 * DAY }), (time, from) => {
        const moment = momentOf(clockOf(time), from)!;
        expect(clockOf(moment)).toBe(clockOf(time));
        expect(moment).toBeGreaterThanOrEqual(from);
        expect(moment).toBeLessThan(from + DAY);
      }),
    );
    expect(momentOf(undefined, 540)).toBeUndefined();
    expect(momentOf("24:00", 540)).toBeUndefined();
  });

  it("is how an end and a fixed start are reckoned, wherever they stand", () => {
    fc.assert(
      fc.property(minute, minute, minute, (start, at, end) => {
        const made = of([pause("a", 0, clockOf(at))], clockOf(start), clockOf(end));
        const { steps, available } = scheduleOf(made, kit.exercises);
        expect(steps[0]!.start).toBe(momentOf(clockOf(at), start));
        expect(start + available!).toBe(momentOf(clockOf(end), start + 1));
        expect(hoursOf(made, kit.exercises)?.end).toBe(start + available!);
        expect(refit(made, 2 * DAY, kit)?.minutes).toBe(steps[0]!.end - start);
      }),
    );
  });
});

describe("the schedule of a plan", () => {
  it("follows from the minutes, and adds up to those of the plan", () => {
    const { steps, start, end, planned } = scheduleOf({ ...plan, start: "13:30" }, kit.exercises);
    expect(start).toBe(13 * 60 + 30);
    expect(planned).toBe(planMinutes(plan, kit.exercises));
    expect(end - start).toBe(planned);
    expect(steps.map((one) => one.end - one.start)).toEqual(steps.map(({ minutes }) => minutes));
  });

  it("waits for a fixed start, and says how long", () => {
    const { steps, end, waiting } = scheduleOf(
      of([pause("a", 10), pause("b", 15, "09:30"), pause("c", 5)]),
      kit.exercises,
    );
    expect(steps.map(({ start }) => clockOf(start))).toEqual(["09:00", "09:30", "09:45"]);
    expect(steps.map(({ gap }) => gap)).toEqual([0, 20, 0]);
    expect(clockOf(end)).toBe("09:50");
    expect(waiting).toBe(20);
  });

  it("says how late a fixed start is when what comes before runs over it", () => {
    const { steps } = scheduleOf(of([pause("a", 40), pause("b", 15, "09:30")]), kit.exercises);
    expect(steps[1]).toMatchObject({ late: 10, gap: 0, start: 9 * 60 + 40 });
  });

  it("runs past midnight", () => {
    const evening = of([pause("a", 60), pause("b", 30, "00:15")], "23:00", "01:00");
    const { steps, available } = scheduleOf(evening, kit.exercises);
    expect(steps[1]).toMatchObject({ gap: 15, late: 0 });
    expect(available).toBe(120);
  });

  it("tells a length only when both a begin and an end were agreed", () => {
    const { start: _start, ...ends } = of([pause("a", 60)], "13:00", "16:00");
    expect(scheduleOf(ends, kit.exercises).available).toBeUndefined();
    expect(scheduleOf(of([pause("a", 60)], "13:00"), kit.exercises).available).toBeUndefined();
    expect(scheduleOf({ ...ends, start: "13:00" }, kit.exercises).available).toBe(180);
  });

  it("never overlaps, never starts before a fixed time, for any plan", () => {
    const step = fc.record({
      minutes: fc.integer({ min: 0, max: 90 }),
      at: fc.option(
        fc.integer({ min: 9 * 60, max: 14 * 60 }).map((minutes) => clockOf(minutes)),
        { nil: undefined },
      ),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const made = of(steps.map(({ minutes, at }, index) => pause(`s-${index}`, minutes, at)));
        const { steps: placed, start, end, planned, waiting } = scheduleOf(made, kit.exercises);
        let clock = start;
        for (const one of placed) {
          expect(one.start).toBe(clock + one.gap);
          const fixed = one.step.at === undefined ? undefined : clockMinutes(one.step.at);
          if (fixed !== undefined) expect(one.start).toBe(fixed + one.late);
          clock = one.end;
        }
        expect(end).toBe(clock);
        expect(end - start).toBe(planned + waiting);
      }),
    );
  });
});
