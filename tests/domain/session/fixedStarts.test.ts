import fc from "fast-check";
import { expect, test } from "vitest";

import { agenda } from "#domain/session/time/agenda.ts";
import { goTo } from "#domain/session/time/move.ts";
import { expectedEnd, minutesLate, plannedEnd } from "#domain/session/time/pace.ts";
import { planToEnd, slotsAhead, takeOver } from "#domain/session/time/steering.ts";
import { changeTimer } from "#domain/session/time/timers.ts";
import type { Session } from "#domain/session/types.ts";
import { expectedMinutes } from "#domain/steering/slots.ts";
import { startTimer } from "#domain/timer/timer.ts";

import { session } from "./fixture.ts";

const MINUTE = 60_000;
const NINE = new Date(2026, 10, 23, 9, 0).getTime();

/** The second step starts this many minutes later than the plan alone would have it. */
function withWait(wait: number): Session {
  const made = session();
  const first = made.head.steps[0]?.minutes ?? 0;
  const steps = made.head.steps.map((step, index) =>
    index === 1 ? { ...step, at: 9 * 60 + first + wait } : step,
  );
  return { ...made, head: { ...made.head, steps } };
}
const begin = (made: Session, at = NINE) => changeTimer(made, (timer) => startTimer(timer, at), at);
const total = (made: Session) => made.head.scenes.reduce((sum, scene) => sum + scene.minutes, 0);

test("a session waits for a fixed start, and that is no delay", () => {
  const made = begin(withWait(12));
  expect(plannedEnd(made, NINE)).toBe(NINE + (total(made) + 12) * MINUTE);
  expect(expectedEnd(made, NINE)).toBe(plannedEnd(made, NINE));
  const first = made.head.steps[0]?.minutes ?? 0;
  expect(agenda(made, NINE)[1]?.startsAt).toBe(NINE + (first + 12) * MINUTE);
});

test("overtime before a fixed start costs only what the wait cannot take", () => {
  const made = begin(withWait(12));
  const first = made.head.scenes[0]?.minutes ?? 0;
  expect(minutesLate(made, NINE + (first + 12) * MINUTE)).toBe(0);
  expect(minutesLate(made, NINE + (first + 15) * MINUTE)).toBe(3);
});

test("a plan that runs at another hour waits for nobody", () => {
  const morning = NINE - 5 * 60 * MINUTE;
  expect(expectedEnd(begin(withWait(12), morning), morning)).toBe(
    morning + total(withWait(12)) * MINUTE,
  );
  const evening = NINE + 9 * 60 * MINUTE;
  expect(expectedEnd(begin(withWait(12), evening), evening)).toBe(
    evening + total(withWait(12)) * MINUTE,
  );
});

test("steering counts the same minutes as the pace, at every scene and moment", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 80 }), fc.nat(9), fc.nat(90), (wait, to, after) => {
      const made = goTo(begin(withWait(wait)), to, NINE + MINUTE);
      const now = NINE + (1 + after) * MINUTE;
      const told = now + expectedMinutes(slotsAhead(made, now)) * MINUTE;
      expect(Math.abs(told - expectedEnd(made, now))).toBeLessThan(1);
    }),
  );
});

test("what is proposed never lets a step begin before its fixed start", () => {
  const made = begin(withWait(10));
  const now = NINE + 20 * MINUTE;
  const plan = planToEnd(made, plannedEnd(made, NINE), now);
  const taken = takeOver(made, plan, now);
  const fixed = NINE + ((made.head.steps[0]?.minutes ?? 0) + 10) * MINUTE;
  expect(agenda(taken, now)[1]?.startsAt).toBeGreaterThanOrEqual(fixed);
  expect(Math.abs(expectedEnd(taken, now) - plan.after)).toBeLessThan(1);
});
