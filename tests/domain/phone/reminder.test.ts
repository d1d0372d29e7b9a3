import ICAL from "ical.js";
import fc from "fast-check";
import { expect, test } from "vitest";

import type { Issued } from "#content/ownSteps.ts";
import { inTwoWeeks, reminderOf } from "#domain/phone/reminder.ts";

const AT = { now: Date.UTC(2026, 10, 23), uid: "een@al-doende" };

test("a calendar reads the day, the words and the alarm back, whatever the words are", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 200, unit: "grapheme" }), (title) => {
      const file = reminderOf("2027-03-05", { title, text: "Kennismaken" }, AT)?.text ?? "";
      const event = new ICAL.Component(ICAL.parse(file) as never).getFirstSubcomponent("vevent");
      const read = new ICAL.Event(event!);
      expect(read.startDate.toString()).toBe("2027-03-05");
      expect(read.startDate.isDate).toBe(true);
      expect(read.duration.toSeconds()).toBe(86_400);
      expect(read.summary.trim()).toBe(
        title
          .replaceAll(/\r\n|[\r\u0085\u2028\u2029]/gu, "\n")
          .replaceAll(/[^\P{Cc}\n\t]/gu, "")
          .trim(),
      );
      expect(event!.getFirstSubcomponent("valarm")).not.toBeNull();
    }),
  );
});

test("it leads back: the address stands whole in it, and what goes along is read back", () => {
  const url = `https://leren.voorbeeld.be/;a,b/#/mee/${"x".repeat(900)}/zo-ging-het`;
  const text = `Kennismaken\n- eerst; dan, straks\nHoe ging het? ${url}`;
  const file = reminderOf("2027-03-05", { title: "Vragen", text, url }, AT)?.text ?? "";
  const event = new ICAL.Component(ICAL.parse(file) as never).getFirstSubcomponent("vevent")!;
  expect(event.getFirstPropertyValue("url")).toBe(url);
  expect(event.getFirstPropertyValue("description")).toBe(text);
  const widths = file.split("\r\n").map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...widths)).toBeLessThanOrEqual(75);
});

test("a next file replaces the one before it, with a number that rises with each change", () => {
  const read = (day: string, title: string, minutes: number, was?: Issued) => {
    const at = { uid: "een", now: AT.now + minutes * 60_000, was };
    const { text, issued } = reminderOf(day, { title, text: "" }, at)!;
    const event = new ICAL.Component(ICAL.parse(text) as never).getFirstSubcomponent("vevent")!;
    const of = (name: string) => String(event.getFirstPropertyValue(name));
    return { issued, said: [of("uid"), of("sequence"), of("last-modified")] };
  };
  const first = read("2027-03-05", "Vragen", 0);
  expect(first.said).toEqual(["een", "0", "2026-11-23T00:00:00Z"]);
  const same = read("2027-03-05", "Vragen", 1, first.issued);
  expect(same).toEqual(first);
  const moved = read("2027-03-06", "Vragen", 2, same.issued);
  expect(moved.said).toEqual(["een", "1", "2026-11-23T00:02:00Z"]);
  expect(read("2027-03-06", "Niet", 3, moved.issued).said).toEqual([
    "een",
    "2",
    "2026-11-23T00:03:00Z",
  ]);
});

test("a day that no calendar has gives no file", () => {
  expect(reminderOf("2027-02-30", { title: "x", text: "" }, AT)).toBeUndefined();
  expect(reminderOf("", { title: "x", text: "" }, AT)).toBeUndefined();
});

test("two weeks later, also over the end of a year and of summer time", () => {
  expect(inTwoWeeks(new Date(2026, 11, 24, 23, 30).getTime())).toBe("2027-01-07");
  expect(inTwoWeeks(new Date(2026, 9, 20, 0, 30).getTime())).toBe("2026-11-03");
});
