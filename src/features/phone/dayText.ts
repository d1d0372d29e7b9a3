const format = new Intl.DateTimeFormat("nl", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
});

/** "2027-03-05" as "vrijdag 5 maart 2027"; undefined for what no calendar has. */
export function dayText(day: string | undefined): string | undefined {
  if (day === undefined) return undefined;
  const date = new Date(`${day}T12:00:00`);
  return Number.isNaN(date.getTime()) ? undefined : format.format(date);
}
