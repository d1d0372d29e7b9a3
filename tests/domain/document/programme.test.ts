import i18next from "i18next";
import { describe, expect, it } from "vitest";

import type { Plan } from "#content/schema.ts";
import { programmeDocument } from "#domain/document/programme.ts";
import { clockOf } from "#domain/timer/clock.ts";
import { programmeOf } from "#domain/print/programme.ts";
import { handoutWords } from "#parts/words/handoutWords.ts";

import { kit, prepared } from "../planFiles/fixture.ts";
import { every } from "./plans.ts";

const words = handoutWords(i18next.t);
const all = { names: true, sentences: true };
const write = (plan: Plan, choices = all) => programmeDocument(plan, kit.exercises, words, choices);

const told: Plan = {
  ...prepared,
  organisation: "Vlierbos vzw",
  trainer: "Els Maes",
  aim: "Zien wat je al leert.",
  bring: "een pen",
  announcement: "Er is soep.\nParkeren kan achteraan.",
};

describe("the programme as a document", () => {
  it("says when and where, with whom, what for and what to bring, around the day", () => {
    const { kind, title, before, after } = write(told);
    expect([kind, title]).toEqual(["Programma", "Leren bij *Vlierbos*"]);
    expect(before).toEqual([
      {
        kind: "paragraph",
        look: "strong",
        text: "vrijdag 5 maart 2027 · 13:00–16:00 · Zaal 2 <boven>",
      },
      { kind: "paragraph", look: "plain", text: "Vlierbos vzw · Begeleiding: Els Maes" },
      { kind: "paragraph", look: "story", text: "Zien wat je al leert." },
    ]);
    expect(after).toEqual([
      { kind: "labelled", label: "Breng mee", text: "een pen" },
      { kind: "paragraph", look: "plain", text: "Er is soep.\nParkeren kan achteraan." },
      { kind: "paragraph", look: "quiet", text: "De tijden zijn bij benadering." },
    ]);
  });

  it("has nothing for what is empty, and no name of a person or a file", () => {
    const { date: _date, start: _start, room: _room, ...bare } = prepared;
    const made = write({ ...bare, title: " ", aim: " ", bring: "\n", names: "Jan Peeters" });
    expect(made).toMatchObject({ title: "Sessie", timed: false, before: [] });
    expect(made.after).toEqual([
      { kind: "paragraph", look: "quiet", text: "De duur is bij benadering." },
    ]);
    expect(made.lines[0]?.when).toMatch(/^\d+ min$/u);
    expect(JSON.stringify(made)).not.toContain("Jan Peeters");
  });

  it.each(every.slice(0, 20))("keeps the order and the times of the day: %s", (_, plan) => {
    for (const names of [true, false]) {
      for (const timed of [
        { ...plan, start: "08:30" },
        { ...plan, start: "" },
      ]) {
        const { rows, end } = programmeOf(timed, kit.exercises, { named: names });
        const { lines } = write(timed, { names, sentences: names });
        const days = timed.start === "" ? lines : lines.slice(0, -1);
        expect(days.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
        expect(days.map(({ sentence }) => sentence)).toEqual(
          rows.map(({ sentence }) => (names ? sentence : "")),
        );
        for (const [at, { when, name }] of days.entries()) {
          const { start, end: until } = rows[at]!;
          const same = start === rows[at - 1]?.start;
          const length = until > start ? `${until - start} min` : "";
          expect(when).toBe(timed.start === "" ? length : same ? "" : clockOf(start));
          expect(name).not.toBe("");
        }
        if (timed.start !== "") {
          expect(lines.at(-1)).toMatchObject({ when: clockOf(end!), name: "Einde" });
        }
      }
    }
  });

  it("calls the only part by what it is, and more by their numbers", () => {
    const [first, ...rest] = prepared.steps.filter(({ kind }) => kind !== "break");
    const rest15: Plan["steps"][number] = {
      id: "rest",
      kind: "break",
      title: "",
      headline: "",
      minutes: 15,
    };
    const bare = { names: false, sentences: false };
    const names = (steps: Plan["steps"]) =>
      write({ ...prepared, steps }, bare).lines.map(({ name }) => name);
    expect(names([first!, ...rest])).toEqual(["Sessie", "Einde"]);
    expect(names([first!, rest15, ...rest])).toEqual(["Deel 1", "Pauze", "Deel 2", "Einde"]);
  });
});
