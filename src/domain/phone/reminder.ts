import {
  calendarFile,
  calendarTime,
  escapeText,
  type CalendarFile,
  type Making,
} from "#domain/files/calendar.ts";
import { dayOf } from "#domain/planFiles/day.ts";

const DAY = 86_400_000;

/** What a reminder says, in the language of the screen. */
export interface ReminderWords {
  title: string;
  text: string;
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
  { title, text }: ReminderWords,
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
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER;RELATED=START:PT9H",
    `DESCRIPTION:${escapeText(title)}`,
    "END:VALARM",
  ];
  return calendarFile({ product: "Voornemen", lines }, at);
}

/** The day two weeks after a moment, on the calendar of this device: "2027-03-05". */
export function inTwoWeeks(now: number): string {
  const date = new Date(now);
  date.setDate(date.getDate() + 14);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
