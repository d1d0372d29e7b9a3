/**
 * Figures, dates, lists and letters as the language of the interface writes them: the only file that
 * names `Intl`. Pure, so the domain may import it too. Small, as every first page brings it: which form
 * a figure has, says whoever writes it, by the options of `Intl`.
 */
import { LOCALE } from "#words/language.ts";

type Dates = Intl.DateTimeFormatOptions;

/** The one that is asked for each second, for each line of an agenda. */
const clock = new Intl.DateTimeFormat(LOCALE, { hour: "numeric", minute: "2-digit" });

export const ONE_DECIMAL = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
/** "5 maart 2027" */
export const DAY_AND_YEAR: Dates = { day: "numeric", month: "long", year: "numeric" };

export function numberText(value: number, form: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(LOCALE, form).format(value);
}

/** A moment (milliseconds since the epoch) on this device's clock; empty for what is no moment. */
export function momentText(moment: number, form: Dates): string {
  return Number.isNaN(new Date(moment).getTime())
    ? ""
    : new Intl.DateTimeFormat(LOCALE, form).format(moment);
}

/** A moment as the clock on the wall says it: "9:05". */
export function clockTime(moment: number): string {
  return clock.format(moment).replace(/^0(?=\d)/, "");
}

/**
 * A day of the calendar, wherever this device stands: "2027-03-05" as "vrijdag 5 maart 2027"; undefined
 * for what no calendar has.
 */
export function dayText(day: string | undefined): string | undefined {
  return (
    momentText(Date.parse(`${day}T00:00Z`), { dateStyle: "full", timeZone: "UTC" }) || undefined
  );
}

/** "Amira, Bram en Els" */
export function listText(items: readonly string[]): string {
  return new Intl.ListFormat(LOCALE).format(items);
}

/** The letters as a reader counts them: an emoji or a letter with its accents is one. */
export function graphemes(text: string): Intl.Segments {
  return new Intl.Segmenter(LOCALE).segment(text);
}

/** For sorting: below zero when `a` comes first in the alphabet. */
export function compareText(a: string, b: string): number {
  return a.localeCompare(b, LOCALE);
}
