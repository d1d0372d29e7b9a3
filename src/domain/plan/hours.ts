import type { Exercise, Plan } from "#content/schema.ts";

import { DAY, clockMinutes } from "#domain/timer/clock.ts";
import { agreedEnd, scheduleOf } from "./schedule.ts";

/**
 * When participants come and go, in minutes since midnight: the end that was agreed, else that of the
 * steps. Undefined without a start: nobody is told a time that nobody chose.
 */
export function hoursOf(
  plan: Plan,
  exercises: readonly Exercise[],
): { start: number; end: number } | undefined {
  const start = clockMinutes(plan.start ?? "");
  if (start === undefined) return undefined;
  return { start, end: agreedEnd(plan, start) ?? scheduleOf(plan, exercises).end };
}

/**
 * From when to when a session is that ends the next day, because its end is not after its start on the
 * clock; undefined for every other plan.
 */
export function nightOf(plan: Plan): { start: number; minutes: number } | undefined {
  const { start, available = 0 } = scheduleOf({ ...plan, steps: [] }, []);
  return start + available >= DAY ? { start, minutes: available } : undefined;
}
