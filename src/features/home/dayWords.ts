const DAY = 86_400_000;

/** How long ago something was, the way it is said. */
export type DayWords =
  | { kind: "today" }
  | { kind: "yesterday" }
  | { kind: "weekday"; text: string }
  | { kind: "date"; text: string };

/** The day of `then`, seen from `now`: both milliseconds since the epoch, on this device's calendar. */
export function dayWords(then: number, now: number, locale: string): DayWords {
  const days = Math.round((midnight(now) - midnight(then)) / DAY);
  // A clock that was set back makes the past look like the future.
  if (days <= 0) return { kind: "today" };
  if (days === 1) return { kind: "yesterday" };
  const date = new Date(then);
  if (days < 7) {
    return { kind: "weekday", text: date.toLocaleDateString(locale, { weekday: "long" }) };
  }
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  const text = date.toLocaleDateString(locale, {
    day: "numeric",
    month: "long",
    ...(!sameYear && { year: "numeric" }),
  });
  return { kind: "date", text };
}

function midnight(moment: number): number {
  return new Date(moment).setHours(0, 0, 0, 0);
}
