import { afterAll, expect, test } from "vitest";

import type { Plan, Step } from "#content/schema.ts";
import { expandScenes } from "#domain/scenes/expand.ts";

import { pack } from "../e2e/kit.ts";
import { record, report } from "../harness/measure.ts";

afterAll(report);

/** Sixty steps: every exercise with all of its prompts, again and again, with a break in between. */
function longPlan(): Plan {
  const [first] = pack.plans;
  if (!first) throw new Error("The kit has no plans.");
  const steps = Array.from({ length: 60 }, (_, index): Step => {
    const exercise = pack.exercises[index % (pack.exercises.length + 1)];
    if (!exercise) {
      const words = { title: "Pauze", headline: "Pauze" };
      return { id: `step-${index}`, kind: "break", minutes: 15, ...words };
    }
    return {
      id: `step-${index}`,
      kind: "exercise",
      exercise: exercise.id,
      prompts: exercise.prompts.map(({ id }) => id),
      task: "figure-eight",
    };
  });
  return { ...first, steps };
}

test("the scenes of a plan with 60 steps", () => {
  const plan = longPlan();
  const made = expandScenes(plan, pack);
  expect(made.missing).toStrictEqual([]);
  expect(made.steps).toHaveLength(60);

  const [unfolding, writing, ratios]: number[][] = [[], [], []];
  for (let run = -50; run < 500; run += 1) {
    const start = performance.now();
    expandScenes(plan, pack);
    const between = performance.now();
    JSON.stringify(made);
    const end = performance.now();
    if (run < 0) continue;
    unfolding?.push(between - start);
    writing?.push(end - between);
    ratios?.push((between - start) / (end - between));
  }
  const scenes = made.scenes.length;
  const { median } = record(`60 steps → ${scenes} scenes`, unfolding ?? []);
  record(`JSON.stringify of these ${scenes} scenes`, writing ?? []);
  record("ratio", ratios ?? [], "×");
  expect(median).toBeGreaterThan(0);
});
