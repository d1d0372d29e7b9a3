import { describe, expect, test } from "vitest";

import { pack } from "#content/nl.ts";
import type { Plan, Step } from "#content/schema.ts";
import { phoneSteps } from "#domain/phone/pages.ts";
import { expandScenes } from "#domain/scenes/expand.ts";

const stepsOf = (plan: Plan) => phoneSteps(expandScenes(plan, pack));
const halfDay = pack.plans.find(({ id }) => id === "half-day-180");
const planOf = (steps: Step[]): Plan => {
  if (!halfDay) throw new Error("the kit has no half day");
  return { ...halfDay, steps };
};
const whole = (exercise: string, extra: object = {}): Step => ({
  id: `step-${exercise}`,
  kind: "exercise",
  exercise,
  prompts: pack.exercises.find(({ id }) => id === exercise)?.prompts.map(({ id }) => id) ?? [],
  ...extra,
});

test.each(pack.plans)(
  "$title: every prompt of the plan stands on one page, in its order",
  (plan) => {
    const chosen = plan.steps.flatMap((step) => (step.kind === "exercise" ? step.prompts : []));
    const pages = stepsOf(plan).flatMap((step) => step.pages);
    expect(pages.flatMap(({ prompt }) => (prompt ? [prompt.id] : []))).toEqual(chosen);
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
    expect(new Set(pages.map(({ key }) => key)).size).toBe(pages.length);
  },
);

describe("what an exercise is on the phone", () => {
  test("a statement can be voted on, whichever of its scenes comes first", () => {
    const [step] = stepsOf(planOf([whole("statements")]));
    expect(step?.pages.every(({ kind, scene }) => kind === "vote" && scene.poll)).toBe(true);
    const [talk] = stepsOf(planOf([whole("statements", { phases: ["talk"] })]));
    expect(talk?.pages.map(({ kind }) => kind)).toEqual(Array(5).fill("ask"));
  });

  test("a prompt that fills a board has its columns, though the room begins alone", () => {
    const [step] = stepsOf(planOf([whole("awareness")]));
    const page = step?.pages.find(({ prompt }) => prompt?.id === "awareness-5");
    expect(page?.columns.length).toBeGreaterThan(1);
    expect(page?.minutes).toBe(2);
  });

  test("the experiment has what one expects, its instructions, then the questions about it", () => {
    const [step] = stepsOf(planOf([whole("experiment", { task: "bowline" })]));
    const kinds = ["ask", "trial", ...Array.from({ length: 6 }, () => "ask")];
    expect(step?.pages.map(({ kind }) => kind)).toEqual(kinds);
    expect(step?.pages[0]?.scene.headline).toBe("Wie leert de paalsteek het best?");
    expect(step?.pages[1]).toMatchObject({ index: 2, of: 8, scene: { trial: { part: "learn" } } });
  });

  test("the worksheet is one page for each entry, and each knows what it is", () => {
    const [step] = stepsOf(planOf([whole("my-learning")]));
    expect(step?.pages.slice(0, 6).map(({ kind, prompt }) => [kind, prompt?.entry])).toEqual([
      ["sheet", undefined],
      ["sheet", undefined],
      ["sheet", undefined],
      ["sheet", "way"],
      ["sheet", "sides"],
      ["sheet", "around"],
    ]);
    expect(step?.personal).toBe(true);
  });

  test("mistakes are told apart as personal, a talk is not", () => {
    const steps = stepsOf(planOf([whole("mistakes"), whole("discussion")]));
    expect(steps.map(({ personal }) => personal)).toEqual([true, false]);
  });

  test("of what is one's own, questions and things to read come along, a break does not", () => {
    const own = { minutes: 5, title: "Titel" };
    const steps = stepsOf(
      planOf([
        { ...own, id: "a", kind: "welcome", headline: "Dag!" },
        { ...own, id: "b", kind: "welcome", headline: "Dag!", lines: ["Vandaag leren we."] },
        { ...own, id: "c", kind: "break", headline: "Pauze" },
        { ...own, id: "d", kind: "question", headline: "Wat nu?" },
        { ...own, id: "e", kind: "case", text: "Er was eens.", questions: ["En toen?"] },
        { ...own, id: "f", kind: "figure", value: "70 %", text: "leert zo", source: "bron" },
        { ...own, id: "g", kind: "figure", value: "70 %", text: "En wij?", source: "bron" },
      ]),
    );
    expect(steps.map(({ id, pages }) => [id, pages[0]?.kind, pages[0]?.id])).toEqual([
      ["b", "ask", "b"],
      ["d", "ask", "d"],
      ["e", "ask", "e"],
      ["f", "read", "f"],
      ["g", "ask", "g"],
    ]);
  });
});
