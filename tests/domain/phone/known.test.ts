import { describe, expect, it } from "vitest";

import { pack } from "#content/nl.ts";
import type { Plan } from "#content/schema.ts";
import { openParticipant } from "#domain/link/openParticipant.ts";
import { participantPayload } from "#domain/link/participant.ts";
import { firstText } from "#domain/phone/first.ts";
import { knownSteps } from "#domain/phone/known.ts";
import { phoneSteps } from "#domain/phone/pages.ts";
import { expandScenes } from "#domain/scenes/expand.ts";

const [task, awareness] = [pack.tasks[0]!, pack.exercises.find(({ id }) => id === "awareness")!];
const questions = ["experiment-reflect-1", "experiment-reflect-2"];
const experiment = {
  id: "experiment",
  kind: "exercise" as const,
  exercise: "experiment",
  prompts: questions,
  task: "boat",
};
const walk = {
  id: "walk",
  kind: "exercise" as const,
  exercise: "walk",
  prompts: ["walk-1"],
};
const newer = {
  ...pack,
  exercises: [
    ...pack.exercises,
    { ...awareness, id: "walk", prompts: [{ ...awareness.prompts[0]!, id: "walk-1", code: "W1" }] },
  ],
  tasks: [...pack.tasks, { ...task, id: "boat" }],
};

/** What a site with this version finds in a link that a newer one made. */
function opened(steps: Plan["steps"]): Plan {
  const plan = { ...pack.plans[0]!, id: "mine", steps };
  const result = openParticipant(participantPayload(plan, newer), pack);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

describe("a link of a newer version", () => {
  it("keeps the questions about a small task that nobody here knows", () => {
    const { steps, newer: cut } = knownSteps(opened([walk, experiment]), pack);
    expect(cut).toBe(true);
    expect(steps.flatMap(({ pages }) => pages.map(({ prompt }) => prompt?.id))).toEqual(questions);
    expect(JSON.stringify(steps)).not.toMatch(/\{(?:task|tools?)\}/u);
  });

  it("says so where nothing of it is known", () => {
    expect(knownSteps(opened([walk]), pack)).toEqual({ steps: [], newer: true });
  });

  it("begins with the first page that is known", () => {
    const words = { kicker: "", stays: "", soon: "", group: "", quote: String };
    expect(firstText(opened([walk, experiment]), pack, "", words)?.begin).toBe(
      "experiment/experiment-reflect-1",
    );
  });
});

it("a link of the same version is shown whole", () => {
  for (const plan of pack.plans) {
    expect(knownSteps(plan, pack)).toEqual({
      steps: phoneSteps(expandScenes(plan, pack)),
      newer: false,
    });
  }
});
