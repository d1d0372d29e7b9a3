import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Plan } from "#content/schema.ts";
import { clockOf } from "#domain/timer/clock.ts";
import { scheduleOf } from "#domain/plan/schedule.ts";
import { programmeOf, roundClock } from "#domain/print/programme.ts";

import { plan, talk } from "../../fixtures/kit.ts";

type OneStep = Plan["steps"][number];
const step = (id: string, kind: "welcome" | "break" | "closing", minutes: number): OneStep => ({
  id,
  kind,
  minutes,
  title: kind === "break" ? "Pauze" : "Geheim",
  headline: "Niet voor deelnemers",
});
const of = (steps: OneStep[], start = "09:00"): Plan => ({ ...plan, steps, start });
const told = (one: Plan) =>
  programmeOf(one, [], { named: false }).rows.map(
    ({ start, end, kind, title, number }) =>
      `${clockOf(start)}-${clockOf(end)} ${kind === "break" ? title : `deel ${number}`}`,
  );

describe("the programme", () => {
  it("holds parts and breaks, on round times", () => {
    const day = of([
      step("a", "welcome", 8),
      step("b", "closing", 34),
      step("c", "break", 14),
      step("d", "closing", 40),
    ]);
    expect(told(day)).toEqual(["09:00-09:40 deel 1", "09:40-09:55 Pauze", "09:55-10:35 deel 2"]);
  });

  it("counts a wait for a fixed time to what comes before", () => {
    const rest: OneStep = { ...step("b", "break", 15), at: "10:00" };
    expect(told(of([step("a", "welcome", 30), rest]))).toEqual([
      "09:00-10:00 deel 1",
      "10:00-10:15 Pauze",
    ]);
  });

  it("is empty without steps, and keeps the one step of a minute", () => {
    expect(programmeOf(of([]), [], { named: true })).toMatchObject({ rows: [], end: undefined });
    expect(told(of([step("a", "welcome", 1)]))).toEqual(["09:00-09:00 deel 1"]);
  });

  it("leaves out what is said between two breaks", () => {
    const day = of([step("a", "break", 10), step("b", "closing", 1), step("c", "break", 10)]);
    expect(told(day)).toEqual(["09:00-09:10 Pauze", "09:10-09:20 Pauze"]);
  });

  it("names each step on its own, with what is done there, and says nothing of the trainer's", () => {
    const talking: OneStep = { id: "t", kind: "exercise", exercise: "talk", prompts: ["talk-1"] };
    const day = of([step("a", "welcome", 10), { ...talking }, step("c", "break", 12)]);
    const { rows } = programmeOf({ ...day, start: "13:00" }, [talk], { named: true });
    expect(rows.map(({ title, sentence }) => [title, sentence])).toEqual([
      ["Geheim", ""],
      [talk.title, talk.programme],
      ["Pauze", ""],
    ]);
    expect(JSON.stringify(rows)).not.toContain("Niet voor deelnemers");
  });

  it("has clock times only where somebody gave a start, and ends as was agreed", () => {
    const { start: _start, end: _end, ...untimed } = of([step("a", "welcome", 52)]);
    expect(programmeOf({ ...untimed, end: "17:00" }, [], { named: true })).toMatchObject({
      timed: false,
      end: 9 * 60 + 50,
    });
    const end = (day: Plan) => programmeOf(day, [], { named: true }).end;
    expect(end({ ...untimed, start: "13:00", end: "14:00" })).toBe(14 * 60);
    expect(end({ ...untimed, start: "23:30", end: "00:30" })).toBe(24 * 60 + 30);
    // The plan runs over: what comes last still begins before the end.
    const long = { ...untimed, steps: [step("a", "welcome", 60), step("b", "closing", 30)] };
    expect(end({ ...long, start: "13:00", end: "13:30" })).toBe(14 * 60);
  });

  it("keeps every break, within three minutes of its time, in order and on a round five", () => {
    const steps = fc
      .array(fc.tuple(fc.constantFrom("break", "closing"), fc.integer({ min: 0, max: 240 })), {
        maxLength: 60,
      })
      .map((all) => all.map(([kind, minutes], at) => step(`s${at}`, kind, minutes)));
    fc.assert(
      fc.property(steps, fc.boolean(), (all, named) => {
        const day = of(all);
        const { rows } = programmeOf(day, [], { named });
        const planned = scheduleOf(day, []).steps.filter(({ step: { kind } }) => kind === "break");
        const breaks = rows.filter(({ kind }) => kind === "break");
        expect(breaks.map(({ id }) => id)).toEqual(planned.map((one) => one.step.id));
        for (const [index, { start }] of breaks.entries()) {
          expect(Math.abs(start - planned[index]!.start)).toBeLessThan(3);
        }
        for (const [index, { start, end }] of rows.entries()) {
          expect([start % 5, end % 5]).toEqual([0, 0]);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(start).toBeGreaterThanOrEqual(rows[index - 1]?.end ?? 0);
        }
      }),
    );
  });

  it("rounds to the nearest five", () => {
    expect([540, 542, 543, 1439].map(roundClock)).toEqual([540, 540, 545, 1440]);
  });
});
