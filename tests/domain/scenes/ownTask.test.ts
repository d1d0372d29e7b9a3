import { describe, expect, it } from "vitest";

import type { OwnTask } from "#content/ownSteps.ts";
import { pack } from "#content/nl.ts";
import type { Plan } from "#content/schema.ts";
import { exerciseStep } from "#domain/plan/edit.ts";
import { materialsOf } from "#domain/plan/materials.ts";
import { remarksOf, type Remark } from "#domain/plan/remarks.ts";
import { scheduleOf } from "#domain/plan/schedule.ts";
import { expandScenes } from "#domain/scenes/expand.ts";

const experiment = pack.exercises.find(({ id }) => id === "experiment")!;
const steps = ["Leg de band.", "Steek het eind erdoor.", "Trek aan."];
const strap: OwnTask = {
  id: "own-1",
  title: "de sluitknoop van de spanband",
  tool: "spanband",
  tools: "spanbanden",
  steps,
  check: "",
};
const label: OwnTask = {
  ...strap,
  title: "het etiket vervangen",
  tool: "etiket",
  tools: "etiketten",
};
const empty: OwnTask = { id: "own-1", title: "", tool: "", steps: [], check: "" };

function planWith(task: OwnTask): Plan {
  const plan = { ...pack.plans[0]!, id: "mine", people: 18, ownTasks: [task] };
  return { ...plan, steps: [{ ...exerciseStep(plan, experiment, pack), task: task.id }] };
}

/** Every sentence that somebody reads of the experiment. */
function sentences(task: OwnTask): string[] {
  return expandScenes(planWith(task), pack).scenes.flatMap(({ headline, lines, cues, prompt }) => [
    headline,
    ...lines,
    ...cues.map(({ text }) => text),
    ...(prompt ? [prompt.text, ...prompt.followUps] : []),
  ]);
}

const remarks = (task: OwnTask): Remark["kind"][] => {
  const plan = planWith(task);
  return remarksOf(plan, scheduleOf(plan, pack.exercises), pack).map(({ kind }) => kind);
};

describe("a learning task of one's own", () => {
  it.each([strap, label, empty])("leaves no gap in any sentence of the kit: %o", (task) => {
    for (const sentence of sentences(task))
      expect(sentence).not.toMatch(/[{}]| {2}| [.,?!:]|: *$/u);
  });

  it("fits as an action too: what names it is never asked to be shown or known", () => {
    const named = sentences(label).filter((sentence) => sentence.includes(label.title));
    expect(named).not.toEqual([]);
    for (const sentence of named)
      expect(sentence).not.toMatch(/vervangen (?:beter|voor te doen|aan)/u);
  });

  it("is practised with more than one, which come along", () => {
    expect(sentences(strap).filter((one) => one.includes("spanbanden"))).toHaveLength(2);
    expect(materialsOf(planWith(strap), pack, 18).map(({ name }) => name)).toContain("spanbanden");
    const { tools: _none, ...single } = strap;
    expect(materialsOf(planWith(single), pack, 18).map(({ name }) => name)).toContain("spanband");
  });

  it("has a title that begins with a capital", () => {
    const task = expandScenes(planWith(strap), pack).scenes.find(({ trial }) => trial)?.trial?.task;
    expect(task).toMatchObject({ title: "De sluitknoop van de spanband", named: strap.title });
  });

  it("is remarked while it is left empty, and not any more when it is written", () => {
    expect(remarks(empty)).toContain("emptyTask");
    expect(remarks({ ...strap, steps: [...steps.slice(1), " "] })).toContain("emptyTask");
    expect(remarks(strap)).not.toContain("emptyTask");
  });
});
