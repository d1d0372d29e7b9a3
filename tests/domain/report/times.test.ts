import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { toCsv } from "#domain/report/csv.ts";
import { resume } from "#domain/session/time/log.ts";
import { stepTimes } from "#domain/session/time/stepTimes.ts";
import { finish, goTo } from "#domain/session/time/move.ts";
import { AT, build, full, halfway, start, walked, words, toMarkdown } from "./fixture.ts";
import { readCsv } from "./readCsv.ts";

const MINUTE = 60_000;
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

describe("planned and real time in a report", () => {
  it("stands by step, and keeps what never came apart from what took no time", () => {
    const { times } = build(halfway());
    expect(times?.rows.map(({ title, begin, real }) => [title, begin, real])).toEqual([
      ["Welkom", "0'", 7],
      ["Praten", "7'", 23],
      ["Pauze", "", undefined],
      ["Proef", "", undefined],
      ["Geheim", "", undefined],
      ["Samen één bord", "", undefined],
    ]);
    expect(times?.rows.map(({ planned }) => planned)).toEqual(
      start().head.steps.map(({ minutes }) => minutes),
    );
    expect(times).toMatchObject({ real: 30, open: false });
  });

  it("adds up with the log, in rows and in its total", () => {
    const move = fc.record({ to: fc.nat(30), after: fc.integer({ min: 0, max: 900_000 }) });
    fc.assert(
      fc.property(
        fc.array(move, { maxLength: 20 }),
        fc.nat(900_000),
        fc.boolean(),
        (moves, tail, over) => {
          let made = walked([]);
          let now = AT;
          for (const { to, after } of moves) {
            now += after;
            made = goTo(made, to, now);
          }
          const { log } = made.live;
          if (over) made = finish(made, now + tail, now + tail);
          const until = over ? now + tail : (log.at(-1)?.at ?? AT);
          const { times } = build(made);
          expect(times?.real).toBe(Math.round((until - AT) / MINUTE));
          expect(sum(times?.rows.map(({ real = 0 }) => real) ?? [])).toBe(times?.real);
          expect(sum(times?.rows.map(({ planned }) => planned) ?? [])).toBe(times?.planned);
          const known = stepTimes(made, until);
          expect(times?.rows.map(({ id }) => id)).toEqual(known.map(({ stepId }) => stepId));
          times?.rows.forEach(({ real, begin }, index) => {
            const step = known[index];
            expect(real === undefined).toBe(step?.startedAt === undefined);
            expect(begin === "").toBe(step?.startedAt === undefined);
            expect(Math.abs((real ?? 0) - (step?.real ?? 0) / MINUTE)).toBeLessThan(1);
          });
        },
      ),
    );
  });

  it("rounds the steps together, so that the column adds up to its total", () => {
    const end = AT + 30.5 * MINUTE;
    const { times } = build(finish(walked([[7.4, 1]]), end, end));
    expect(times?.real).toBe(31);
    expect(times?.rows.flatMap(({ real }) => real ?? [])).toEqual([8, 23]);
  });

  it("never changes once a session is over, and waits for the log when it is not", () => {
    const over = halfway();
    expect(build(resume(over, AT + 99 * 60 * MINUTE)).times).toEqual(build(over).times);
    const open = build(walked([[7, 1]])).times;
    expect(open).toMatchObject({ real: 7, open: true });
    expect(open?.rows[1]).toMatchObject({ begin: "7'", real: 0 });
  });

  it("is not there without a log", () => {
    const doc = build(full());
    expect(doc.times).toBeUndefined();
    expect(toMarkdown(doc)).not.toContain("Tijd");
    expect(toCsv(doc, words)).not.toContain(";tijd;");
    const gone = halfway();
    expect(build({ ...gone, head: { ...gone.head, steps: [] } }).times).toBeUndefined();
  });

  it("is a table at the end of the Markdown", () => {
    const text = toMarkdown(build(halfway()));
    expect(text.slice(text.indexOf("## Tijd"))).toMatchInlineSnapshot(`
      "## Tijd

      | stap | begin | gepland | werkelijk |
      | --- | --- | ---: | ---: |
      | Welkom | 0' | 5 | 7 |
      | Praten | 7' | 26 | 23 |
      | Pauze | – | 15 | niet gedaan |
      | Proef | – | 24 | niet gedaan |
      | Geheim | – | 17 | niet gedaan |
      | Samen één bord | – | 26 | niet gedaan |
      | samen |  | 113 | 30 |
      "
    `);
    expect(toMarkdown(build(walked([[7, 1]])))).toMatch(/\n\nNog niet af\.\n$/u);
  });

  it("is a row per time in the CSV, with the totals under a kind of their own", () => {
    const [head = [], ...rows] = readCsv(toCsv(build(halfway()), words).slice(1));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
    const told = (kind: string) =>
      rows.filter((row) => row[3] === kind).map((row) => [row[0], row[6], row[7]]);
    expect(told("tijd").slice(0, 8)).toEqual([
      ["Welkom", "begin", "0'"],
      ["Welkom", "gepland", "5"],
      ["Welkom", "werkelijk", "7"],
      ["Praten", "begin", "7'"],
      ["Praten", "gepland", expect.stringMatching(/^\d+$/u)],
      ["Praten", "werkelijk", "23"],
      ["Pauze", "gepland", "15"],
      ["Pauze", "niet gedaan", ""],
    ]);
    const planned = told("tijd").filter(([, what]) => what === "gepland");
    expect(told("tijd samen")).toEqual([
      ["samen", "gepland", String(sum(planned.map(([, , minutes]) => Number(minutes))))],
      ["samen", "werkelijk", "30"],
    ]);
  });
});
