import { describe, expect, it } from "vitest";

import { pack } from "#content/nl.ts";
import type { Plan } from "#content/schema.ts";
import type { Block, Moment } from "#domain/document/blocks.ts";
import { paperRows } from "#domain/document/paper.ts";
import { trainerPlan } from "#domain/document/trainerPlan.ts";
import { clockOf } from "#domain/timer/clock.ts";
import { planMarkdown } from "#domain/planFiles/markdown.ts";
import { planWord } from "#domain/planFiles/word.ts";
import { expandScenes } from "#domain/scenes/expand.ts";

import { words } from "../planFiles/fixture.ts";
import { paragraphsOf, unzip } from "../planFiles/unzip.ts";
import { every } from "./plans.ts";

/** What the stage does in its exercises: when each scene begins, how long, and about what. */
function staged(plan: Plan) {
  const made = trainerPlan(plan, pack, words);
  const { scenes } = expandScenes(plan, pack);
  return made.sections.flatMap(({ step }) => {
    if (step.kind !== "exercise") return [];
    let at = step.start;
    return scenes
      .filter(({ stepId }) => stepId === step.id)
      .map(({ minutes, prompt }) => {
        const told = { at, minutes, code: prompt?.code ?? "" };
        at += minutes;
        return told;
      });
  });
}

const moments = (blocks: readonly Block[]): Moment[] =>
  blocks.flatMap((block) => (block.kind === "moment" ? [block] : []));
const scenesOf = (all: readonly Moment[]) =>
  all.flatMap(({ code, phases }) => phases.map(({ at, minutes }) => ({ at, minutes, code })));

/** "13:13", "B1", [2, 3, 4] as they are written in a line. */
interface Line {
  clock: string;
  code: string;
  minutes: number[];
}

const expected = (plan: Plan): Line[] => {
  const lines: (Line & { end: number })[] = [];
  for (const { at, minutes, code } of staged(plan)) {
    const last = lines.at(-1);
    if (code !== "" && last?.code === code && last.end === at) {
      last.minutes.push(minutes);
      last.end += minutes;
    } else lines.push({ clock: clockOf(at), code, minutes: [minutes], end: at + minutes });
  }
  return lines.map(({ end: _end, ...line }) => line);
};

const minutesIn = (text: string) =>
  [...text.matchAll(/(\d+)′/gu)].map(([, found]) => Number(found));

describe.each(every)("the trainer's plan of “%s”", (_, plan) => {
  const made = trainerPlan(plan, pack, words);
  const blocks = made.sections.flatMap((section) => section.blocks);

  it("goes through the scenes of the stage, in their order and with their minutes", () => {
    expect(scenesOf(moments(blocks))).toEqual(staged(plan));
    for (const { step, blocks: own } of made.sections) {
      const last = moments(own).at(-1)?.phases.at(-1);
      if (last) expect(last.at + last.minutes).toBe(step.end);
    }
  });

  it("keeps that order on paper and in Markdown", () => {
    expect(scenesOf(moments(paperRows(blocks)))).toEqual(staged(plan));
    const lines = planMarkdown(made, words)
      .split("\n")
      .flatMap((line): Line[] => {
        const found = /^### (\d\d:\d\d) · (?:([BPLMFGU]\d+) )?/u.exec(line);
        return found
          ? [{ clock: found[1] ?? "", code: found[2] ?? "", minutes: minutesIn(line) }]
          : [];
      });
    expect(lines).toEqual(expected(plan));
  });

  it("tells each cue once in a step, and what is about one question under its code", () => {
    const { scenes } = expandScenes(plan, pack);
    for (const { step, lead, blocks: own } of made.sections) {
      const here = scenes.filter(({ stepId }) => stepId === step.id);
      const told = own.flatMap((block) => (block.kind === "cue" ? [block.cue.text] : []));
      expect(new Set(told).size).toBe(told.length);
      const all = new Set(here.flatMap(({ cues }) => cues.map(({ text }) => text)));
      expect(lead.some((block) => block.kind === "labelled" && block.text === step.note)).toBe(
        step.note !== "",
      );
      all.delete(step.note);
      expect(new Set(told)).toEqual(all);
      const asked = new Set(here.flatMap(({ prompt }) => prompt?.code ?? []));
      if (asked.size < 2) continue;
      const typed = new Set(
        plan.steps.find(({ id }) => id === step.id)?.cues?.map(({ text }) => text),
      );
      let code = "";
      for (const block of own) {
        if (block.kind === "moment") ({ code } = block);
        if (block.kind !== "cue" || typed.has(block.cue.text)) continue;
        const codes = new Set(
          here
            .filter(({ cues }) => cues.some(({ text }) => text === block.cue.text))
            .map(({ prompt }) => prompt?.code ?? ""),
        );
        if (codes.size === 1)
          expect([block.cue.text, code]).toEqual([block.cue.text, [...codes][0]]);
      }
    }
  });
});

it.each(every.slice(0, 20))("keeps the order of the stage in Word: %s", async (_, plan) => {
  const made = trainerPlan(plan, pack, words);
  const files = unzip(await planWord(made, words, { notes: true, pictures: new Map() }));
  const lines = paragraphsOf(files.get("word/document.xml") ?? "");
  const found = lines.flatMap((line, at): Line[] => {
    const title = lines[at + 1] ?? "";
    if (!/^\d\d:\d\d$/u.test(line)) return [];
    const minutes = minutesIn(lines[at + 2] ?? "");
    const code = /^([BPLMFGU]\d+) /u.exec(title)?.[1] ?? "";
    // A row of the overview has both of its times.
    return minutes.length === 0 ? [] : [{ clock: line, code, minutes }];
  });
  expect(found).toEqual(expected(plan));
});
