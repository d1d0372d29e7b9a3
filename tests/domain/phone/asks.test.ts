// Whatever the room is asked, a participant has a place to write the answer.
import { describe, expect, test } from "vitest";

import { pack } from "#content/nl.ts";
import type { Plan, Step } from "#content/schema.ts";
import { hasField } from "#domain/kinds/asked.ts";
import { phoneSteps } from "#domain/phone/pages.ts";
import { expandScenes } from "#domain/scenes/expand.ts";
import type { Scene } from "#domain/scenes/types.ts";

const base = pack.plans.find(({ id }) => id === "half-day-180")!;
const planOf = (steps: Step[]): Plan => ({ ...base, id: "own", title: "Eigen", steps });
const own = { minutes: 5, title: "Titel" };

/** Everything that the kit can ask, and each kind of step of one's own. */
const everything = planOf([
  ...pack.exercises.map(({ id, prompts }): Step => ({
    id,
    kind: "exercise",
    exercise: id,
    prompts: prompts.map((prompt) => prompt.id),
    task: "bowline",
  })),
  { ...own, id: "w", kind: "welcome", headline: "Dag!", lines: ["Zeg je naam."] },
  { ...own, id: "q", kind: "question", headline: "Noem een plek" },
  { ...own, id: "b", kind: "break", headline: "Pauze", lines: ["Wat hoorde je?"] },
  { ...own, id: "c", kind: "case", text: "Er was eens.", questions: [] },
  { ...own, id: "f", kind: "figure", value: "70 %", text: "En bij ons?", source: "" },
  { ...own, id: "e", kind: "closing", headline: "Wat neem je mee?" },
]);

const KINDS = ["question", "board", "poll", "case"];

/** Where answers to a scene belong; nowhere where it asks nothing. */
function keysOf(scene: Scene, all: readonly Scene[]): string[] {
  const { id, stepId, kind, prompt, prompts, trial, captures } = scene;
  if (prompts) return prompts.map((one) => `${stepId}/${one.id}`);
  if (prompt) return [`${stepId}/${prompt.id}`];
  const words = [scene.headline, ...scene.lines].join(" ");
  const collects =
    KINDS.includes(kind) || (kind === "message" && captures !== "none" && scene.lines.length > 0);
  if (!words.includes("?") && !collects) return [];
  // In which group one is, is chosen with the small task.
  if (kind === "groups") return [`${stepId}/taak`];
  // What one expects and how it was: one question.
  const first = all.find((one) => one.stepId === stepId && one.trial?.part === "predict");
  return [trial?.part === "result" && first ? first.id : id];
}

describe.each([...pack.plans, everything].map((plan) => [plan.title, plan] as const))(
  "%s",
  (_title, plan) => {
    const expanded = expandScenes(plan, pack);
    const pages = phoneSteps(expanded).flatMap((step) => step.pages);

    test("each scene that asks has its page, once, in the order of the stage", () => {
      const asked = expanded.scenes.flatMap((scene) => keysOf(scene, expanded.scenes));
      expect(asked.length).toBeGreaterThan(8);
      const room = pages.filter((page) => hasField(page) || page.kind === "trial");
      expect(room.map(({ key }) => key)).toEqual([...new Set(asked)]);
    });

    test("each page says how the room works on it", () => {
      for (const { key, forms } of pages) {
        const scenes = expanded.scenes.filter((scene) =>
          keysOf(scene, expanded.scenes).includes(key),
        );
        for (const { form, kind } of scenes) {
          if (kind !== "groups") expect(forms).toContain(form);
        }
        expect(new Set(forms).size).toBe(forms.length);
      }
    });
  },
);

describe("one board", () => {
  const columnsOf = (prompts: string[], wording = {}) =>
    phoneSteps(
      expandScenes(
        planOf([{ id: "c", kind: "exercise", exercise: "culture", prompts, wording }]),
        pack,
      ),
    )
      .flatMap((step) => step.pages)
      .flatMap(({ prompt, columns }) => (prompt ? [[prompt.id, columns.map(({ id }) => id)]] : []));
  const hinders = ["culture-2", ["hinders"]];
  const encourages = ["culture-3", ["encourages"]];

  test("each question asks for its own column, in any order and by itself", () => {
    expect(columnsOf(["culture-2", "culture-3"])).toEqual([hinders, encourages]);
    expect(columnsOf(["culture-3", "culture-2"])).toEqual([encourages, hinders]);
    expect(columnsOf(["culture-3"])).toEqual([encourages]);
  });

  test("in words of one's own no column is asked for twice, and none is left out", () => {
    const text = "Wat maakt het lastig?";
    const both = ["culture-2", "culture-3"];
    expect(columnsOf(both, { "culture-2": { text } })).toEqual([hinders, encourages]);
    expect(columnsOf(both, { "culture-3": { text } })).toEqual([hinders, encourages]);
    expect(columnsOf(both, { "culture-2": { text }, "culture-3": { text } })).toEqual([
      hinders,
      encourages,
    ]);
    expect(columnsOf(["culture-2"], { "culture-2": { text } })).toEqual([
      ["culture-2", ["hinders", "encourages"]],
    ]);
  });

  test("no board of a ready-made plan asks for a column on two pages, and each column has one", () => {
    let boards = 0;
    for (const plan of [...pack.plans, everything]) {
      const expanded = expandScenes(plan, pack);
      const pages = phoneSteps(expanded).flatMap((step) => step.pages);
      const keys = new Map(
        expanded.scenes.flatMap(({ board, captureKey }) => (board ? [[captureKey, board]] : [])),
      );
      for (const [key, board] of keys) {
        const asked = pages
          .filter(({ scene }) => scene.captureKey === key)
          .flatMap(({ columns }) => columns.map(({ id }) => id));
        expect(asked).toEqual(board.columns.map(({ id }) => id));
        boards += 1;
      }
    }
    expect(boards).toBeGreaterThan(5);
  });
});
