import { dayWords } from "#features/home/dayWords.ts";
import { describe, expect, test } from "vitest";

const at = (text: string) => new Date(text).getTime();
const now = at("2026-03-12T09:00:00");

describe("dayWords", () => {
  test.each([
    ["2026-03-12T00:01:00", { kind: "today" }],
    ["2026-03-12T23:00:00", { kind: "today" }],
    ["2027-01-01T00:00:00", { kind: "today" }],
    ["2026-03-11T23:59:00", { kind: "yesterday" }],
    ["2026-03-10T10:00:00", { kind: "weekday", text: "dinsdag" }],
    ["2026-03-06T10:00:00", { kind: "weekday", text: "vrijdag" }],
    ["2026-03-05T10:00:00", { kind: "date", text: "5 maart" }],
    ["2025-12-31T10:00:00", { kind: "date", text: "31 december 2025" }],
  ])("%s", (then, words) => {
    expect(dayWords(at(then), now)).toEqual(words);
  });
});
