import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Audience } from "#content/schema.ts";
import { planMinutes } from "#domain/steps/minutes.ts";
import { expandScenes } from "#domain/scenes/expand.ts";

import { kit, plan, talk } from "../../fixtures/kit.ts";

const ids = (of = plan) => expandScenes(of, kit).scenes.map((scene) => scene.id);
const sceneOf = (id: string, of = plan) => {
  const scene = expandScenes(of, kit).scenes.find((candidate) => candidate.id === id);
  if (!scene) throw new Error(`no scene ${id}`);
  return scene;
};

describe("unfolding a plan", () => {
  it("goes through the prompts per run of phases that repeat", () => {
    expect(ids()).toEqual([
      "hello",
      "one/intro",
      "one/alone/talk-1",
      "one/together/talk-1",
      "one/alone/talk-2",
      "one/together/talk-2",
      "one/pairs",
      "one/vote/talk-1",
      "one/vote/talk-2",
      "rest",
      "two/predict",
      "two/split",
      "two/learn",
      "two/score",
      "two/result",
      "two/reflect/trial-1",
    ]);
  });

  it("lasts as long as the plan, for any choice of prompts and phases", () => {
    const choice = fc.record({
      prompts: fc.subarray(["talk-1", "talk-2"], { minLength: 1 }),
      phases: fc.subarray(
        talk.phases.map((phase) => phase.id),
        { minLength: 1 },
      ),
      alone: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(choice, ({ prompts, phases, alone }) => {
        const chosen = {
          ...plan,
          steps: [
            {
              id: "one",
              kind: "exercise" as const,
              exercise: "talk",
              prompts,
              phases,
              ...(alone === undefined ? {} : { minutes: { alone } }),
            },
          ],
        };
        const { scenes, steps } = expandScenes(chosen, kit);
        const sum = scenes.reduce((minutes, scene) => minutes + scene.minutes, 0);
        expect(sum).toBe(planMinutes(chosen, kit.exercises));
        expect(sum).toBe(steps.reduce((minutes, step) => minutes + step.minutes, 0));
        expect(new Set(scenes.map((scene) => scene.id)).size).toBe(scenes.length);
      }),
    );
  });

  it("shows a board for a prompt that has one, and notes for the others", () => {
    expect(sceneOf("one/together/talk-2")).toMatchObject({
      kind: "board",
      captures: "board",
      captureKey: "one/board-places",
    });
    expect(sceneOf("one/together/talk-1")).toMatchObject({
      kind: "question",
      captures: "notes",
      captureKey: "one/talk-1",
    });
  });

  it("keeps the notes of one prompt together over its phases", () => {
    expect(sceneOf("one/alone/talk-1").captureKey).toBe(sceneOf("one/vote/talk-1").captureKey);
  });

  it("fills in the small learning task", () => {
    expect(sceneOf("two/predict").headline).toBe("Leer de achtknoop met touw");
    expect(sceneOf("two/reflect/trial-1").prompt?.text).toBe("Wie kent de achtknoop?");
  });

  it("gives all parts of an experiment one draw and one place for the scores", () => {
    const parts = ["predict", "split", "learn", "score", "result"].map((id) =>
      sceneOf(`two/${id}`),
    );
    expect(new Set(parts.map((scene) => scene.groupKey))).toEqual(new Set(["two/split"]));
    const keys = parts.filter((scene) => scene.trial).map((scene) => scene.captureKey);
    expect(new Set(keys)).toEqual(new Set(["two/trial"]));
    expect(parts.every((scene) => scene.groupSize === 3)).toBe(true);
  });

  it.each<[Audience[], string]>([
    [["employees"], "Vraag twee?"],
    [["union"], "Vraag twee voor je achterban?"],
    [["union", "employees"], "Vraag twee?"],
    [[], "Vraag twee?"],
  ])("speaks to %j", (audiences, text) => {
    const told = sceneOf("one/alone/talk-2", { ...plan, audiences });
    expect(told.prompt?.text).toBe(text);
  });

  it("leaves out and names what the kit no longer holds", () => {
    const old = {
      ...plan,
      steps: [
        ...plan.steps,
        { id: "gone", kind: "exercise" as const, exercise: "away", prompts: ["away-1"] },
        { id: "part", kind: "exercise" as const, exercise: "talk", prompts: ["talk-1", "talk-9"] },
        { id: "bare", kind: "exercise" as const, exercise: "trial", prompts: ["trial-1"] },
      ],
    };
    const { missing, scenes } = expandScenes(old, kit);
    expect(missing).toEqual([
      { stepId: "gone", what: "exercise", id: "away" },
      { stepId: "part", what: "prompt", id: "talk-9" },
      { stepId: "bare", what: "task", id: "" },
    ]);
    expect(scenes.filter((scene) => scene.stepId === "part").length).toBeGreaterThan(0);
    expect(scenes.some((scene) => scene.stepId === "gone")).toBe(false);
  });
});

it("a cue about the organisation says what the plan answers, and stays away without an answer", () => {
  const cues = [
    { kind: "say", when: "silent", text: "Denk aan {activities}." },
    { kind: "say", when: "silent", text: "Kijk naar {tasks}: {tasks}!" },
  ] as const;
  const phases = talk.phases.map((phase) => ({ ...phase, cues: [...cues] }));
  const told = (changes: Partial<typeof plan>) =>
    expandScenes({ ...plan, ...changes }, { ...kit, exercises: [{ ...talk, phases }] })
      .scenes.find((scene) => scene.stepTitle === talk.title)
      ?.cues.map((cue) => cue.text);
  expect(told({ activities: [], tasks: [" "] })).toEqual([]);
  expect(told({ activities: ["wegen", "$& laden "], tasks: [] })).toEqual([
    "Denk aan wegen, $& laden.",
  ]);
  expect(told({ activities: [], tasks: ["ijken"] })).toEqual(["Kijk naar ijken: ijken!"]);
});
