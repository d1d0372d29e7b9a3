import fc from "fast-check";
import i18next from "i18next";
import { describe, expect, it } from "vitest";

import type { Plan } from "#content/schema.ts";
import { attendanceDocument } from "#domain/document/attendance.ts";
import { invitationBlocks, invitationOf } from "#domain/document/invitation.ts";
import { programmeBlocks, programmeDocument } from "#domain/document/programme.ts";
import { clockOf } from "#domain/timer/clock.ts";
import { invitationText } from "#domain/planFiles/invitation.ts";
import { documentWord } from "#domain/planFiles/word.ts";
import { programmeOf } from "#domain/print/programme.ts";
import { handoutWords } from "#parts/words/handoutWords.ts";

import { jpegOf } from "../pictures/heads.ts";
import { kit, prepared, words } from "./fixture.ts";
import { expectSound } from "./sound.ts";
import { paragraphsOf, unzip } from "./unzip.ts";

const said = handoutWords(i18next.t);
const linesOf = (bytes: Uint8Array) =>
  paragraphsOf(unzip(bytes).get("word/document.xml") ?? "").filter((line) => line !== "");

describe("the programme as a Word file", () => {
  const write = (plan: Plan, names = true) => {
    const choices = { names, sentences: names };
    const made = programmeDocument(plan, kit.exercises, said, choices);
    return documentWord(programmeBlocks(made, said), words, undefined);
  };

  it.each([...kit.plans, prepared].map((plan) => [plan.title, plan] as const))(
    "has the order and the times of the day: %s",
    async (_, planned) => {
      const plan = { ...planned, start: "09:10" };
      for (const names of [true, false]) {
        const bytes = await write(plan, names);
        expect(expectSound(bytes)).toBe(0);
        const { rows, end } = programmeOf(plan, kit.exercises, { named: names });
        const times = rows.map(({ start }) => start);
        const shown = times.filter((start, at) => start !== times[at - 1]).map(clockOf);
        const lines = linesOf(bytes);
        expect(lines.filter((line) => /^\d\d:\d\d$/u.test(line))).toEqual([
          ...shown,
          clockOf(end ?? 0),
        ]);
        const named = rows.flatMap(({ title, sentence }) =>
          [title, names ? sentence : ""].filter((text) => text !== ""),
        );
        expect(lines.filter((line) => named.includes(line))).toEqual(named);
      }
    },
  );

  it("has the facts above the day, and what to bring below it", async () => {
    const lines = linesOf(await write({ ...prepared, aim: "Zien.", bring: "een pen" }));
    expect(lines.slice(0, 5)).toEqual([
      "Programma",
      "Leren bij *Vlierbos*",
      "vrijdag 5 maart 2027 · 13:00–16:00 · Zaal 2 <boven>",
      "Zien.",
      "Uur",
    ]);
    expect(lines.slice(-2)).toEqual(["Breng mee: een pen", "De tijden zijn bij benadering."]);
  });

  it("has no table where nothing is planned", async () => {
    const bytes = await write({ ...prepared, steps: [] });
    expectSound(bytes);
    expect(linesOf(bytes)).not.toContain("Uur");
  });
});

describe("an invitation as a Word file", () => {
  const write = async (plan: Plan, link = "") =>
    documentWord(invitationBlocks(invitationOf(plan, kit.exercises, said, link)), words, undefined);
  const facts = ["room", "trainer", "organisation", "aim", "bring", "announcement"] as const;
  const { date: _date, start: _start, room: _room, ...bare } = prepared;

  it("says each fact that is filled in once, in the order of the text, and nothing of the others", async () => {
    const given = fc.subarray([...facts, "link", "date"], { minLength: 0 });
    await fc.assert(
      fc.asyncProperty(given, async (some) => {
        const has = (fact: string) => some.some((one) => one === fact);
        const link = has("link") ? "https://x.be/#/mee/abc" : "";
        const filled = facts.map((fact): [string, string] => [
          fact,
          has(fact) ? `ingevuld-${fact}` : " ",
        ]);
        const plan: Plan = {
          ...bare,
          ...Object.fromEntries<string>(filled),
          ...(has("date") && { date: "2027-03-05" }),
        };
        const bytes = await write(plan, link);
        expect(expectSound(bytes)).toBe(0);
        const lines = linesOf(bytes);
        const read = lines.join("\n");
        for (const fact of facts) {
          expect(read.split(`ingevuld-${fact}`)).toHaveLength(has(fact) ? 2 : 1);
        }
        expect(read.split("https://x.be")).toHaveLength(has("link") ? 2 : 1);
        expect(read.split("vrijdag 5 maart 2027")).toHaveLength(has("date") ? 2 : 1);
        const invitation = invitationOf(plan, kit.exercises, said, link);
        const text = invitationText(invitation, said);
        expect(lines.slice(2).join("\n")).toBe(text.replaceAll(/\n+/gu, "\n"));
      }),
      { numRuns: 40 },
    );
  });
});

it("has a list to sign with a row for each, and room to write in all of them", async () => {
  const made = attendanceDocument({ ...prepared, names: "Amira\nJef" }, kit.exercises, 4, said);
  const bytes = await documentWord(made, words, undefined);
  expect(expectSound(bytes)).toBe(0);
  const lines = linesOf(bytes);
  expect(lines[0]).toBe("Aanwezigheidslijst");
  const head = ["Nr.", "Naam", "Functie of afdeling", "Handtekening begin", "Handtekening einde"];
  const listed = ["1", "Amira", "2", "Jef", "3", "4", "5", "6", "7"];
  expect(lines.slice(2)).toEqual([...head, ...listed]);
  const xml = unzip(bytes).get("word/document.xml") ?? "";
  expect(xml.match(/<w:trHeight /gu)).toHaveLength(7);
});

it("has the logo of the organisation at the top, no larger than a stamp", async () => {
  const logo = { bytes: jpegOf(800, 400), width: 800, height: 400 };
  const made = { kind: "Programma", title: "Dag", blocks: [] };
  const bytes = await documentWord(made, words, logo);
  expectSound(bytes);
  const xml = unzip(bytes).get("word/document.xml") ?? "";
  expect(xml.indexOf("<w:drawing>")).toBeLessThan(xml.indexOf("Programma"));
  const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/u.exec(xml) ?? [];
  // In pixels at 96 to the inch.
  expect([Number(width) / 9525, Number(height) / 9525]).toEqual([150, 75]);
});
