/** "vrijdag 5 maart 2027", for a date as "2027-03-05"; the date itself when no calendar has it. */
export function dateWords(date: string, locale: string): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const moment = new Date(year, month - 1, day, 12);
  return Number.isNaN(moment.getTime())
    ? date
    : moment.toLocaleDateString(locale, {
        weekday: "long",
        day: "numeric",
        month: "long",
        year: "numeric",
      });
}
