import type { Plan } from "#content/schema.ts";
import {
  calendarFile,
  calendarTime,
  escapeText,
  type CalendarFile,
} from "#domain/files/calendar.ts";
import { minutesOf } from "#domain/plan/clock.ts";
import type { Script } from "#domain/plan/script.ts";

import { dayOf } from "./day.ts";
import { factsOf, planTitle, stepTimes, stepTitle } from "./pieces.ts";
import type { PlanWords } from "./words.ts";

const ZONE = "Europe/Brussels";
const DAY = 86_400_000;
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
  const midnight = dayOf(plan.date);
  if (midnight === undefined) return undefined;
  const moment = (minutes: number) => calendarTime(midnight + minutes * MINUTE);
  const end = endOf(plan, script);
  const place = plan.room?.trim() ?? "";
  const lines = [
    `DTSTART;TZID=${ZONE}:${moment(script.start)}`,
    // An appointment may not end when it starts; without an end it lasts no time at all.
    ...(end > script.start ? [`DTEND;TZID=${ZONE}:${moment(end)}`] : []),
    `SUMMARY:${escapeText(planTitle(plan, words))}`,
    ...(place === "" ? [] : [`LOCATION:${escapeText(place)}`]),
    `DESCRIPTION:${escapeText(programme(plan, script, words))}`,
  ];
  return calendarFile(
    { product: "Draaiboek", zone: ZONE_LINES, lines },
    { ...at, was: plan.calendar?.trainer },
  );
}

/** The end that was agreed, on the next day when the clock has started again; else that of the steps. */
function endOf(plan: Plan, script: Script): number {
  const agreed = minutesOf(plan.end ?? "");
  if (agreed === undefined) return script.end;
  return agreed > script.start ? agreed : agreed + DAY / MINUTE;
}

function programme(plan: Plan, script: Script, words: PlanWords): string {
  const facts = factsOf(plan, script, words).map(({ label, text }) => words.labelled(label, text));
  const steps = script.steps.map((step) => `${stepTimes(step, words)} ${stepTitle(step, words)}`);
  return [facts, steps]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}
