import type { Exercise, Plan } from "#content/schema.ts";
import type { HandoutWords } from "#domain/document/handout.ts";
import { invitationOf } from "#domain/document/invitation.ts";
import {
  calendarFile,
  calendarTime,
  escapeText,
  type CalendarFile,
  type Making,
} from "#domain/files/calendar.ts";
import { hoursOf } from "#domain/plan/hours.ts";
import { agreedEnd } from "#domain/plan/schedule.ts";
import type { Script } from "#domain/plan/script.ts";

import { dayOf } from "#domain/document/day.ts";
import { appointmentText } from "./invitation.ts";
import { factsOf, planTitle, stepTimesText, stepTitle } from "./pieces.ts";
import type { PlanWords } from "./words.ts";

const ZONE = "Europe/Brussels";
const MINUTE = 60_000;

/**
 * The hours of Brussels since 1996, when Europe agreed on one last Sunday in October. A calendar
 * program that does not know the zone by its name reads them here.
 */
const ZONE_LINES = [
  "BEGIN:VTIMEZONE",
  `TZID:${ZONE}`,
  "BEGIN:DAYLIGHT",
  "DTSTART:19960331T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "TZNAME:CEST",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "DTSTART:19961027T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "TZNAME:CET",
  "END:STANDARD",
  "END:VTIMEZONE",
];

/**
 * Writes a plan as an appointment (iCalendar, RFC 5545), at the time that the clock in Brussels
 * shows. Undefined for a plan without a date.
 *
 * @param at when the file is made, and a name for the appointment that nothing else has. What the file
 *   before it said stands in the plan.
 */
export function planCalendar(
  plan: Plan,
  script: Script,
  words: PlanWords,
  at: { now: number; uid: string },
): CalendarFile | undefined {
  const start = plan.start === undefined ? undefined : script.start;
  return appointment(plan, {
    hours: start === undefined ? undefined : { start, end: agreedEnd(plan, start) ?? script.end },
    title: planTitle(plan, words),
    description: programme(plan, script, words),
    making: { ...at, was: plan.calendar?.trainer },
    more: [],
  });
}

/**
 * Writes what participants put in their calendar: what the invitation says, the link to take part,
 * and nothing of what the trainer prepares. Undefined for a plan without a date.
 *
 * @param link the participants' link; empty where there is none that opens elsewhere.
 * @param at as for `planCalendar`; the name is another one.
 */
export function participantCalendar(
  plan: Plan,
  exercises: readonly Exercise[],
  words: HandoutWords,
  link: string,
  at: { now: number; uid: string },
): CalendarFile | undefined {
  const invitation = invitationOf(plan, exercises, words, link);
  return appointment(plan, {
    hours: hoursOf(plan, exercises),
    title: invitation.title,
    description: appointmentText(invitation, words),
    making: { ...at, was: plan.calendar?.participants },
    more: link === "" ? [] : [`URL:${link}`],
  });
}

interface AppointmentOf {
  /** Minutes since midnight; without them it is a day, as nobody chose an hour. */
  hours: { start: number; end: number } | undefined;
  title: string;
  description: string;
  making: Making;
  /** Further lines. */
  more: readonly string[];
}

function appointment(plan: Plan, said: AppointmentOf): CalendarFile | undefined {
  const midnight = dayOf(plan.date);
  if (midnight === undefined) return undefined;
  const { hours, title, description, making, more } = said;
  const moment = (minutes: number) => calendarTime(midnight + minutes * MINUTE);
  const place = plan.room?.trim() ?? "";
  const when = hours
    ? [
        `DTSTART;TZID=${ZONE}:${moment(hours.start)}`,
        // An appointment may not end when it starts; without an end it lasts no time at all.
        ...(hours.end > hours.start ? [`DTEND;TZID=${ZONE}:${moment(hours.end)}`] : []),
      ]
    : [`DTSTART;VALUE=DATE:${moment(0).slice(0, 8)}`];
  const lines = [
    ...when,
    `SUMMARY:${escapeText(title)}`,
    ...(place === "" ? [] : [`LOCATION:${escapeText(place)}`]),
    ...(description === "" ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    ...more,
    // A day before, there is still time to look for what has to come along.
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER:-P1D",
    `DESCRIPTION:${escapeText(title)}`,
    "END:VALARM",
  ];
  return calendarFile({ product: "Draaiboek", zone: hours ? ZONE_LINES : [], lines }, making);
}

function programme(plan: Plan, script: Script, words: PlanWords): string {
  const facts = factsOf(plan, script, words).map(({ label, text }) => words.labelled(label, text));
  const steps = script.steps.map(
    (step) => `${stepTimesText(step, words)} ${stepTitle(step, words)}`,
  );
  return [facts, steps]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}
