import { DAY_AND_YEAR, momentText } from "#i18n/format.ts";

const DAY = 86_400_000;
const weekday = { weekday: "long" } as const;
const dayOfYear = { day: "numeric", month: "long" } as const;

/** How long ago something was, the way it is said. */
export type DayWords =
  | { kind: "today" }
  | { kind: "yesterday" }
  | { kind: "weekday"; text: string }
  | { kind: "date"; text: string };

/** The day of `then`, seen from `now`: both milliseconds since the epoch, on this device's calendar. */
export function dayWords(then: number, now: number): DayWords {
  const days = Math.round((midnight(now) - midnight(then)) / DAY);
  // A clock that was set back makes the past look like the future.
  if (days <= 0) return { kind: "today" };
  if (days === 1) return { kind: "yesterday" };
  if (days < 7) {
    return { kind: "weekday", text: momentText(then, weekday) };
  }
  const sameYear = new Date(then).getFullYear() === new Date(now).getFullYear();
  return { kind: "date", text: momentText(then, sameYear ? dayOfYear : DAY_AND_YEAR) };
}

function midnight(moment: number): number {
  return new Date(moment).setHours(0, 0, 0, 0);
}
