const format = new Intl.DateTimeFormat("nl", { weekday: "long", day: "numeric", month: "long" });

/** "2027-03-05" as "vrijdag 5 maart"; undefined for what no calendar has. */
export function dayText(day: string | undefined): string | undefined {
  if (day === undefined) return undefined;
  const date = new Date(`${day}T12:00:00`);
  return Number.isNaN(date.getTime()) ? undefined : format.format(date);
}
