import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";

import { pack } from "#content/nl.ts";
import type { ExerciseStep, Plan, Step } from "#content/schema.ts";
import { participantPayload } from "#domain/link/participant.ts";
import { planPayload } from "#domain/link/wholePlan.ts";
import { planMinutes } from "#domain/steps/minutes.ts";
import { expandScenes } from "#domain/scenes/expand.ts";
import { pieces } from "#domain/text/pieces.ts";
import { trialsOf } from "#domain/print/trials.ts";
import { beginSession } from "#domain/session/groups/begin.ts";
import { HeadSchema } from "#domain/session/schema.ts";

import { pictureUrl } from "../pictures/heads.ts";

const base = pack.plans.find(({ id }) => id === "half-day-180")!;
const of = (...steps: Step[]): Plan => ({ ...base, steps });
const exercise = (id: string): ExerciseStep => {
  const found = base.steps.find((step) => step.id === id);
  if (found?.kind !== "exercise") throw new Error(`no ${id}`);
  return found;
};
const scenesOf = (plan: Plan) => expandScenes(plan, pack).scenes;

describe("what a plan changes is in its scenes", () => {
  it("asks prompts in the order of the plan, in its own words", () => {
    const step = {
      ...exercise("awareness"),
      prompts: ["awareness-5", "awareness-1"],
      wording: { "awareness-1": { text: "Wat kan je nu?", followUps: ["En hoe?", " "] } },
    };
    const scenes = scenesOf(of(step)).filter(({ prompt }) => prompt);
    expect([...new Set(scenes.map(({ prompt }) => prompt?.id))]).toEqual([
      "awareness-5",
      "awareness-1",
    ]);
    const own = scenes.find(({ prompt }) => prompt?.id === "awareness-1")?.prompt;
    expect(own).toMatchObject({ text: "Wat kan je nu?", followUps: ["En hoe?"], index: 2 });
    const kits = scenes.find(({ prompt }) => prompt?.id === "awareness-5")?.prompt;
    expect(kits?.text).not.toBe("");
  });

  it("keeps the words of the kit where one's own are empty", () => {
    const step = { ...exercise("awareness"), wording: { "awareness-1": { text: "  " } } };
    const kits = scenesOf(of(exercise("awareness")));
    expect(scenesOf(of(step)).map(({ prompt }) => prompt)).toEqual(
      kits.map(({ prompt }) => prompt),
    );
  });

  it("has people sit as the plan says, and groups follow", () => {
    const step = { ...exercise("awareness"), forms: { pairs: "groups" as const }, groupSize: 3 };
    const scene = scenesOf(of(step)).find(({ id }) => id.startsWith("awareness/pairs/"));
    expect(scene).toMatchObject({ form: "groups", groupSize: 3, groupKey: "awareness/groups" });
  });

  it("keeps the two groups of the experiment, whatever a plan says", () => {
    const step = {
      ...exercise("experiment"),
      forms: { divide: "solo" as const, score: "solo" as const },
    };
    const forms = (plan: Plan) => scenesOf(plan).map(({ form }) => form);
    expect(forms(of(step))).toEqual(forms(of(exercise("experiment"))));
  });

  it("puts cues and the note where they belong", () => {
    const step: Step = {
      ...exercise("awareness"),
      note: "Marc belt om tien uur.",
      cues: [
        { kind: "say", when: "start", text: "begin" },
        { kind: "say", when: "silent", text: "stil" },
        { kind: "do", when: "close", text: "slot" },
        { kind: "do", when: "close", text: "" },
      ],
    };
    const scenes = scenesOf(of(step));
    const texts = scenes.map(({ cues }) => cues.map(({ text }) => text));
    expect(texts[0]?.slice(0, 3)).toEqual(["Marc belt om tien uur.", "begin", "stil"]);
    expect(texts.every((list) => list.includes("stil"))).toBe(true);
    expect(texts.filter((list) => list.includes("slot"))).toHaveLength(1);
    expect(texts.at(-1)).toContain("slot");
    expect(texts.flat()).not.toContain("");
  });

  it("runs a small learning task of one's own", () => {
    const plan: Plan = {
      ...of({ ...exercise("experiment"), task: "hoed" }),
      ownTasks: [
        {
          id: "hoed",
          title: "een hoed van krantenpapier",
          tool: "krant",
          steps: ["Vouw dubbel.", "", "Vouw de hoeken om."],
          check: "Hij blijft op je hoofd.",
        },
      ],
    };
    const learn = scenesOf(plan).find(({ trial }) => trial?.part === "learn");
    expect(learn?.trial?.task.steps).toEqual(["Vouw dubbel.", "Vouw de hoeken om."]);
    expect(expandScenes(plan, pack).missing).toEqual([]);
  });

  it("shows its pictures where people learn it, and a session keeps each once", () => {
    const pictures = [{ id: "a", data: pictureUrl(), alt: "De eerste vouw" }];
    const hat = { id: "hoed", title: "een hoed", tool: "krant", steps: ["Vouw."], check: "" };
    const plan: Plan = {
      ...of({ ...exercise("experiment"), task: "hoed" }),
      ownTasks: [{ ...hat, pictures }],
    };
    const shown = scenesOf(plan).filter(({ trial }) => trial?.task.pictures);
    expect(shown.map(({ trial }) => trial?.part)).toEqual(["learn"]);
    expect(shown[0]?.trial?.task.pictures).toEqual(pictures);
    const { session } = beginSession(plan, pack, [], { id: "s", now: 1, seed: 1 });
    expect(JSON.stringify(session).split(pictureUrl())).toHaveLength(2);
    expect(session.head.plan.ownTasks).toEqual([hat]);
    expect(v.parse(HeadSchema, JSON.parse(JSON.stringify(session.head)))).toEqual(session.head);
    expect(trialsOf(plan, pack)[0]?.task.pictures).toEqual(pictures);
    for (const payload of [planPayload(plan), participantPayload(plan, pack)]) {
      expect(payload.length).toBeLessThan(2000);
    }
  });
});

describe("steps of one's own", () => {
  const own = { minutes: 10, title: "Titel" };
  it("become a scene of their kind, with their words", () => {
    const plan = of(
      { ...own, id: "c", kind: "case", text: "Een.\n\nTwee.", link: " ", questions: ["Wat?", ""] },
      { ...own, id: "f", kind: "figure", value: "70 %", text: "leert al doende", source: "RIA" },
      {
        ...own,
        id: "g",
        kind: "chart",
        shape: "bar",
        table: { series: ["2025"], rows: [{ label: "Ja", values: [3] }] },
        source: "",
      },
      { ...own, id: "v", kind: "question", headline: "", at: "10:30" },
    );
    const { scenes, steps } = expandScenes(plan, pack);
    expect(scenes.map(({ kind }) => kind)).toEqual(["case", "figure", "chart", "question"]);
    expect(scenes[0]).toMatchObject({ text: "Een.\nTwee.", lines: ["Wat?"] });
    expect(scenes[0]).not.toHaveProperty("link");
    expect(scenes[1]).toMatchObject({ headline: "leert al doende", figure: { value: "70 %" } });
    expect(scenes[3]?.headline).toBe("Titel");
    expect(steps[3]?.at).toBe(630);
    expect(planMinutes(plan, pack.exercises)).toBe(40);
  });

  it("lose no word of a long story, in pieces that fit a page", () => {
    const word = fc.stringMatching(/^[a-z]{1,12}[.,!?]?$/u);
    const story = fc.array(fc.array(word, { minLength: 1, maxLength: 120 }), { maxLength: 4 });
    fc.assert(
      fc.property(story, (paragraphs) => {
        const text = paragraphs.map((words) => words.join(" ")).join("\n\n");
        const found = pieces(text);
        expect(found.join(" ").split(/\s+/u)).toEqual(text.trim().split(/\s+/u));
        expect(found.every((piece) => piece.length <= 220)).toBe(true);
      }),
    );
    expect(pieces("a".repeat(1000)).join("")).toBe("a".repeat(1000));
  });
});
