import {
  calendarFile,
  calendarTime,
  escapeText,
  type CalendarFile,
  type Making,
} from "#domain/files/calendar.ts";
import { dayOf } from "#domain/document/day.ts";

const DAY = 86_400_000;

/** What a reminder says, in the language of the screen. */
export interface ReminderWords {
  title: string;
  text: string;
  /** Where it leads back to: a whole address. */
  url?: string;
}

/**
 * A reminder for one whole day with an alarm at nine in the morning (iCalendar, RFC 5545). Undefined
 * for a day that no calendar has.
 *
 * @param day "2027-03-05"
 * @param at when the file is made, milliseconds since the epoch, a name that nothing else has, and the
 *   file before it.
 */
export function reminderOf(
  day: string,
  { title, text, url }: ReminderWords,
  at: Making,
): CalendarFile | undefined {
  const midnight = dayOf(day);
  if (midnight === undefined) return undefined;
  const date = (moment: number) => calendarTime(moment).slice(0, 8);
  const lines = [
    `DTSTART;VALUE=DATE:${date(midnight)}`,
    `DTEND;VALUE=DATE:${date(midnight + DAY)}`,
    `SUMMARY:${escapeText(title)}`,
    ...(text === "" ? [] : [`DESCRIPTION:${escapeText(text)}`]),
    // An address is no text (RFC 5545, 3.3.13): nothing in it loses its meaning.
    ...(url === undefined ? [] : [`URL:${url}`]),
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER;RELATED=START:PT9H",
    `DESCRIPTION:${escapeText(title)}`,
    "END:VALARM",
  ];
  return calendarFile({ product: "Voornemen", lines }, at);
}

/** The day of a moment on the calendar of this device, or some days later: "2027-03-05". */
export function dayOn(moment: number, later = 0): string {
  const date = new Date(moment);
  date.setDate(date.getDate() + later);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The day two weeks after a moment. */
export const inTwoWeeks = (now: number): string => dayOn(now, 14);
