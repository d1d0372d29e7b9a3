/** Stands between hours and minutes on a clock: "+16 u 37". */
export const HOUR = " u ";

/** Whole minutes as they are said: "37 min", "16 u 37 min", "2 u". */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = `${minutes % 60} min`;
  if (hours === 0) return rest;
  return minutes % 60 === 0 ? `${hours} u` : `${hours}${HOUR}${rest}`;
}
