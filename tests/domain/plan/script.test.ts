import { expect, it } from "vitest";

import { pack } from "#content/nl.ts";
import { planMinutes } from "#domain/steps/minutes.ts";
import { scriptOf } from "#domain/plan/script.ts";

it.each(pack.plans.map((plan) => [plan.title, plan] as const))(
  "the script of “%s” adds up, step after step",
  (_, plan) => {
    const script = scriptOf({ ...plan, start: "13:00" }, pack);
    expect(script.minutes).toBe(planMinutes(plan, pack.exercises));
    expect(script.end - script.start).toBe(script.minutes);
    for (const [at, step] of script.steps.entries()) {
      expect(step.end - step.start).toBe(step.minutes);
      expect(step.start).toBe(script.steps[at - 1]?.end ?? script.start);
    }
  },
);

it("adds up to its end with what is waited for a fixed time", () => {
  const [first, second, ...rest] = pack.plans[0]!.steps;
  const steps = [first!, { ...second!, at: "14:30" }, ...rest];
  const script = scriptOf({ ...pack.plans[0]!, steps, start: "13:00" }, pack);
  expect(script.waiting).toBe(90 - (script.steps[0]!.end - script.start));
  expect(script.end - script.start).toBe(script.minutes + script.waiting);
});

it("keeps a step that the kit does not know in its place", () => {
  const plan = pack.plans[0]!;
  const [first, ...rest] = plan.steps;
  const script = scriptOf(
    {
      ...plan,
      steps: [
        { ...first!, note: "Sleutel halen." },
        { id: "weg", kind: "exercise", exercise: "weg", prompts: ["weg-1"] },
        ...rest,
      ],
    },
    pack,
  );
  expect(script.steps[0]?.note).toBe("Sleutel halen.");
  expect(script.steps[1]).toMatchObject({ title: "weg", minutes: 0 });
});
