import type { Issued } from "#content/ownSteps.ts";
import { issue } from "./issued.ts";

/** A moment (milliseconds, as if UTC) as a calendar writes it: "20270305T130000". */
export function calendarTime(moment: number): string {
  return new Date(moment).toISOString().slice(0, 19).replaceAll(/[-:]/gu, "");
}

/** Takes the meaning from commas, semicolons and line ends; other control signs may not be in a file. */
export function escapeText(text: string): string {
  return text
    .replaceAll(/\r\n|[\r\u0085\u2028\u2029]/gu, "\n")
    .replaceAll(/[^\P{Cc}\n\t]|\p{Cs}/gu, "")
    .replaceAll(/[\\,;]/gu, String.raw`\$&`)
    .replaceAll("\n", String.raw`\n`);
}

/** An appointment: its lines but for those that say which file of it this is. */
interface Appointment {
  /** What made it, as RFC 5545, 3.7.3 asks. */
  product: string;
  /** Of the calendar as a whole. */
  zone?: readonly string[];
  lines: readonly string[];
}

/** When a file is made, the name of its appointment that nothing else has, and the file before it. */
export interface Making {
  now: number;
  uid: string;
  was?: Issued | undefined;
}

/** A calendar file, and what is to be kept for the next one of the same appointment. */
export interface CalendarFile {
  text: string;
  issued: Issued;
}

/**
 * A calendar file of one appointment. A calendar that has it already takes this one for its newest
 * form: the same UID, and a SEQUENCE that rises with each change (RFC 5546, 2.1.4 and 2.1.5).
 */
export function calendarFile(
  { product, zone = [], lines }: Appointment,
  { now, uid, was }: Making,
): CalendarFile {
  const issued = issue(was, lines, now);
  const text = calendarText([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Al doende//${product}//NL`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...zone,
    "BEGIN:VEVENT",
    `UID:${escapeText(uid)}`,
    `SEQUENCE:${issued.sequence}`,
    `DTSTAMP:${calendarTime(now)}Z`,
    `LAST-MODIFIED:${calendarTime(issued.changedAt)}Z`,
    ...lines,
    "END:VEVENT",
    "END:VCALENDAR",
  ]);
  return { text, issued };
}

/** How many octets a line may have, without its end. */
const WIDEST = 75;

/** The lines of a calendar file (iCalendar, RFC 5545, 3.1): none too long, each with its own end. */
function calendarText(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

/** Breaks a line that is too long; what goes on starts with a space. No character is cut in two. */
function fold(line: string): string {
  let folded = "";
  let width = 0;
  for (const char of line) {
    const octets = octetsOf(char.codePointAt(0) ?? 0);
    if (width + octets > WIDEST) {
      folded += "\r\n ";
      width = 1;
    }
    folded += char;
    width += octets;
  }
  return folded;
}

/** How many octets a character takes in UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x8_00) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}
