/** Minutes in a day. */
export const DAY = 1440;

/** "09:05" as minutes since midnight; undefined for what is no time of a day. */
export function clockMinutes(clock: string): number | undefined {
  const found = /^(\d{1,2})[:.u ]?(\d{2})?$/u.exec(clock.trim());
  if (!found) return undefined;
  const hours = Number(found[1]);
  const minutes = Number(found[2] ?? 0);
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
}

/** Minutes since midnight as "09:05"; past midnight it starts again. */
export function clockOf(minutes: number): string {
  const inDay = ((Math.round(minutes) % DAY) + DAY) % DAY;
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}

/**
 * The first moment from `from` on at which a clock shows a time: a time that is past by then is one of
 * the next day. Both in minutes since midnight; undefined for what is no time of a day.
 */
export function momentOf(time: string | undefined, from: number): number | undefined {
  const minutes = clockMinutes(time ?? "");
  return minutes === undefined
    ? undefined
    : minutes + DAY * Math.max(0, Math.ceil((from - minutes) / DAY));
}
