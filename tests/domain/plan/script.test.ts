import { expect, it } from "vitest";

import { pack } from "#content/nl.ts";
import { planMinutes } from "#domain/plan/minutes.ts";
import { scriptOf } from "#domain/plan/script.ts";
import { expandScenes } from "#domain/scenes/expand.ts";

it.each(pack.plans.map((plan) => [plan.title, plan] as const))(
  "the script of “%s” holds every prompt and every cue, once per step, and adds up",
  (_, plan) => {
    const script = scriptOf({ ...plan, start: "13:00" }, pack);
    expect(script.minutes).toBe(planMinutes(plan, pack.exercises));
    expect(script.end - script.start).toBe(script.minutes);
    const { scenes } = expandScenes(plan, pack);
    for (const step of script.steps) {
      const own = scenes.filter(({ stepId }) => stepId === step.id);
      expect(step.parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(step.minutes);
      const cues = step.parts.flatMap((part) => part.cues.map(({ text }) => text));
      expect(new Set(cues)).toEqual(
        new Set(own.flatMap((one) => one.cues.map(({ text }) => text))),
      );
      expect(new Set(cues).size).toBe(cues.length);
      const asked = new Set(
        own.flatMap(({ prompt, prompts }) => [prompt, ...(prompts ?? [])].map((one) => one?.id)),
      );
      asked.delete(undefined);
      const told = step.parts.flatMap(({ prompts }) => prompts.map(({ id }) => id));
      expect(new Set(told)).toEqual(asked);
    }
  },
);

it("keeps the note apart from the cues, and a step that the kit does not know in its place", () => {
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
  expect(script.steps[0]?.parts.flatMap(({ cues }) => cues.map(({ text }) => text))).not.toContain(
    "Sleutel halen.",
  );
  expect(script.steps[1]).toMatchObject({ title: "weg", minutes: 0, parts: [] });
});
