import { remaining, signsOf, type Timer } from "./timer.ts";

/** When its time is up, or would be if it went on at `now`; milliseconds since the epoch. */
export function endsAt(timer: Timer, now: number): number {
  if (timer.status !== "running") return now + Math.max(0, remaining(timer, now));
  return timer.startedAt + timer.duration - timer.passed;
}

export type TimerSign = "half" | "last" | "end";

/** Which sign comes while what is left goes from `before` to `after`, the latest if there are more. */
export function signBetween(timer: Timer, before: number, after: number): TimerSign | undefined {
  const { half, last } = signsOf(timer);
  const crosses = (at: number) => before > at && after <= at;
  if (timer.duration > 0 && crosses(0)) return "end";
  if (last > 0 && crosses(last)) return "last";
  return half > 0 && crosses(half) ? "half" : undefined;
}
