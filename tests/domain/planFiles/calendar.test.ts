import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";

import type { Plan } from "#content/schema.ts";
import { scriptOf } from "#domain/plan/script.ts";
import { participantCalendar, planCalendar } from "#domain/planFiles/calendar.ts";
import { dayOf } from "#domain/document/day.ts";
import { handoutWords } from "#parts/words/handoutWords.ts";
import i18next from "i18next";
import { kit, prepared, words } from "./fixture.ts";

const made = Date.UTC(2026, 10, 20, 8, 30, 5);

const textOf = (plan: Plan, uid = "x") =>
  planCalendar(plan, scriptOf(plan, kit), words, { now: made, uid })?.text;

const write = (changes: Partial<Plan> = {}): string => {
  const plan = { ...prepared, ...changes };
  return textOf(plan, "abc_1-x") ?? "";
};

/** Reads it as a calendar program does that knows no time zone but those in the file. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent("vtimezone")!);
  const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent")!);
  const utc = (time: ICAL.Time) => {
    const local = time.clone();
    local.zone = zone;
    return new Date(local.toUnixTime() * 1000).toISOString();
  };
  return {
    event,
    calendar,
    start: utc(event.startDate),
    end: utc(event.endDate),
  };
}

/** What must hold for each line of each file. */
function checkLines(text: string): void {
  expect(text.endsWith("\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
  for (const line of text.split("\r\n")) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toContain("\u{FFFD}");
  }
}

describe("a plan as an appointment", () => {
  it.each([
    ["winter", "2027-03-05", "2027-03-05T12:00:00.000Z", "2027-03-05T15:00:00.000Z"],
    ["summer", "2027-07-01", "2027-07-01T11:00:00.000Z", "2027-07-01T14:00:00.000Z"],
    [
      "the last day of winter",
      "2027-03-27",
      "2027-03-27T12:00:00.000Z",
      "2027-03-27T15:00:00.000Z",
    ],
    [
      "the first day of summer",
      "2027-03-28",
      "2027-03-28T11:00:00.000Z",
      "2027-03-28T14:00:00.000Z",
    ],
    [
      "the first day of winter",
      "2027-10-31",
      "2027-10-31T12:00:00.000Z",
      "2027-10-31T15:00:00.000Z",
    ],
  ])("starts and ends by the clock in Brussels in %s", (_, date, start, end) => {
    const found = read(write({ date }));
    expect(found).toMatchObject({ start, end });
    expect(found.event.component.getFirstProperty("dtstart")?.getParameter("tzid")).toBe(
      "Europe/Brussels",
    );
  });

  it("ends with the steps where no end is agreed", () => {
    const { end: _end, ...rest } = prepared;
    const text = textOf(rest);
    expect(read(text ?? "").end).toBe("2027-03-05T13:50:00.000Z");
  });

  it("goes on past midnight, also past the end of a year", () => {
    const late = { date: "2027-12-31", start: "23:00", end: "01:30" };
    expect(read(write(late))).toMatchObject({
      start: "2027-12-31T22:00:00.000Z",
      end: "2028-01-01T00:30:00.000Z",
    });
    const { end: _end, ...rest } = { ...prepared, ...late };
    const text = textOf(rest);
    expect(read(text ?? "").end).toBe("2027-12-31T23:50:00.000Z");
  });

  it("never ends when it starts", () => {
    const { end: _end, ...rest } = prepared;
    const plan = { ...rest, steps: [] };
    const text = textOf(plan) ?? "";
    expect(text).not.toContain("DTEND");
    expect(read(text).start).toBe("2027-03-05T12:00:00.000Z");
  });

  it("tells what, where, and the programme with its times", () => {
    const { event, calendar } = read(write());
    expect(event.summary).toBe("Leren bij *Vlierbos*");
    expect(event.location).toBe("Zaal 2 <boven>");
    expect(event.uid).toBe("abc_1-x");
    expect(event.component.getFirstPropertyValue("dtstamp")?.toString()).toBe(
      "2026-11-20T08:30:05Z",
    );
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
    expect(event.description).toContain("13:00–13:07 Welkom\n");
    expect(event.description).toContain("Wat de deelnemers doen: wassen, koken | eten");
    expect(event.description).toContain("14:45–14:50 Grafiek");
  });

  it("keeps a title with all that a calendar reads as marks", () => {
    const title = `Leren, doen; en\\of "dromen": 👩‍👩‍👧‍👦 ${"é🙂,".repeat(100)}`.slice(0, 300);
    const text = write({ title });
    checkLines(text);
    expect(read(text).event.summary).toBe(title);
  });

  it("has no place where none is known, and no line that somebody else typed", () => {
    expect(write({ room: " " })).not.toContain("LOCATION");
    const text = write({ title: "Leren\r\nATTENDEE:mailto:x@y.z\u0000\u0007" });
    expect(text).not.toMatch(/^ATTENDEE/mu);
    expect(read(text).event.summary).toBe("Leren\nATTENDEE:mailto:x@y.z");
  });

  it("replaces the one before it: the same name, and a number that rises with each change", () => {
    let plan: Plan = prepared;
    const issue = (changes: Partial<Plan>, minutes: number) => {
      plan = { ...plan, ...changes };
      const now = made + minutes * 60_000;
      const file = planCalendar(plan, scriptOf(plan, kit), words, { now, uid: "own7@al-doende" });
      plan = { ...plan, calendar: { trainer: file!.issued } };
      const { event } = read(file!.text);
      const time = (name: string) => String(event.component.getFirstPropertyValue(name));
      return [event.uid, event.sequence, time("dtstamp"), time("last-modified")];
    };
    const at = (minutes: string) => `2026-11-20T08:${minutes}:05Z`;
    const uid = "own7@al-doende";
    expect(issue({}, 0)).toEqual([uid, 0, at("30"), at("30")]);
    expect(issue({}, 1)).toEqual([uid, 0, at("31"), at("30")]);
    expect(issue({ start: "14:30", end: "17:30" }, 2)).toEqual([uid, 1, at("32"), at("32")]);
    expect(issue({ room: "Zaal 9" }, 3)).toEqual([uid, 2, at("33"), at("33")]);
    // What the appointment does not tell does not change it.
    expect(issue({ packed: ["rope"] }, 4)).toEqual([uid, 2, at("34"), at("33")]);
    // Back to what was said before is a change too, also with a clock that was set back.
    expect(issue({ room: "Zaal 2 <boven>" }, 2)).toEqual([uid, 3, at("32"), at("33")]);
  });

  it("does not exist without a day", () => {
    const { date: _date, ...rest } = prepared;
    expect(textOf(rest)).toBeUndefined();
    expect(write({ date: "2027-02-31" })).toBe("");
    expect(dayOf("2028-02-29")).toBe(Date.UTC(2028, 1, 29));
    expect(dayOf("morgen")).toBeUndefined();
  });

  it("can be read back whatever was typed", () => {
    const typed = fc.string({ unit: "binary", maxLength: 120 });
    fc.assert(
      fc.property(typed, typed, (title, room) => {
        const text = write({ title, room });
        checkLines(text);
        // What cannot stand in such a file is gone; the rest comes back.
        const kept = title
          .replaceAll(/\r\n|[\r\u0085\u2028\u2029]/gu, "\n")
          .replaceAll(/[^\P{Cc}\n\t]|\p{Cs}/gu, "");
        expect(read(text).event.summary).toBe(title.trim() === "" ? "Draaiboek" : kept);
      }),
    );
  });
});

describe("an appointment for participants", () => {
  const handed = {
    ...prepared,
    organisation: "Vlierbos",
    trainer: "Els",
    aim: "Zien wat je al leert.",
    bring: "een pen",
    announcement: "Er is soep.",
    names: "Jan Peeters",
  };
  const uid = "own7-deelnemers@al-doende";
  const link = `https://leren.voorbeeld.be/#/mee/${"a1B2".repeat(40)}`;
  const file = (plan: Plan, to = link, now = made) => {
    const wording = handoutWords(i18next.t);
    return participantCalendar(plan, kit.exercises, wording, to, { now, uid });
  };

  it("tells what, when, where, what for, and the link to take part", () => {
    const { text = "" } = file(handed) ?? {};
    checkLines(text);
    const { event, start, end } = read(text);
    expect([start, end]).toEqual(["2027-03-05T12:00:00.000Z", "2027-03-05T15:00:00.000Z"]);
    expect([event.summary, event.location, event.uid]).toEqual([
      "Leren bij *Vlierbos*",
      "Zaal 2 <boven>",
      uid,
    ]);
    for (const told of [
      handed.aim,
      "Begeleiding: Els",
      "Breng mee: een pen",
      "Er is soep.",
      link,
    ]) {
      expect(event.description).toContain(told);
    }
    expect(event.component.getFirstPropertyValue("url")).toBe(link);
    const alarm = event.component.getFirstSubcomponent("valarm");
    expect(String(alarm?.getFirstPropertyValue("trigger"))).toBe("-P1D");
    expect(alarm?.getFirstPropertyValue("action")).toBe("DISPLAY");
  });

  it("says nothing of what the trainer prepares, and names nobody who comes", () => {
    const { event } = read(file(handed)?.text ?? "");
    for (const secret of [
      "Wat de organisatie doet",
      "Voor wie",
      "Welkom",
      "wassen",
      "Jan Peeters",
    ]) {
      expect(event.description).not.toContain(secret);
    }
  });

  it("is a day where nobody chose an hour", () => {
    const { start: _start, end: _end, ...rest } = handed;
    for (const text of [file(rest)?.text ?? "", textOf(rest) ?? ""]) {
      const event = new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent(
        "vevent",
      )!;
      expect(String(event.getFirstPropertyValue("dtstart"))).toBe("2027-03-05");
      expect(text).not.toMatch(/T090000|TZID/u);
    }
  });

  it("replaces the one before it, apart from that of the trainer", () => {
    const first = file(handed);
    const plan = { ...handed, calendar: { participants: first!.issued } };
    const sequence = (one: Plan, to = link) =>
      read(file(one, to, made + 60_000)!.text).event.sequence;
    expect(sequence(plan)).toBe(0);
    expect(sequence({ ...plan, bring: "niets" })).toBe(1);
    expect(sequence(plan, "")).toBe(1);
    // What it does not tell does not change it.
    expect(sequence({ ...plan, activities: ["iets anders"], names: "Bram" })).toBe(0);
    expect(read(textOf(plan) ?? "").event.sequence).toBe(0);
  });
});
