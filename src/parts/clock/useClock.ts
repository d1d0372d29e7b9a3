import { clockText, mood, remaining, signsOf, type Timer } from "#domain/timer/timer.ts";
import { HOUR } from "#i18n/duration.ts";

import { useNow } from "./useNow.ts";

/** What the clock of a scene says now. */
export function useClock(timer: Timer) {
  const moment = Math.max(useNow(timer.status === "running"), timer.startedAt);
  const left = remaining(timer, moment);
  return {
    time: clockText(left, HOUR),
    mood: mood(timer, moment),
    /** Half of it is worth a sign. */
    half: signsOf(timer).half > 0,
    fraction: timer.duration === 0 ? 0 : left / timer.duration,
  };
}
