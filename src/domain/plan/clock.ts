/** "09:05" as minutes since midnight; undefined for what is no time of a day. */
export function minutesOf(clock: string): number | undefined {
  const found = /^(\d{1,2})[:.u ]?(\d{2})?$/u.exec(clock.trim());
  if (!found) return undefined;
  const hours = Number(found[1]);
  const minutes = Number(found[2] ?? 0);
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
}

/** Minutes since midnight as "09:05"; past midnight it starts again. */
export function clockOf(minutes: number): string {
  const inDay = ((Math.round(minutes) % 1440) + 1440) % 1440;
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}
