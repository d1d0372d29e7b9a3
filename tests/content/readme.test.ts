import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { checkTexts } from "#content/checks/check.ts";
import { pack } from "#content/nl.ts";
import type { Exercise, Plan, Task } from "#content/schema.ts";
import { openParticipant } from "#domain/link/openParticipant.ts";
import { participantPayload } from "#domain/link/participant.ts";
import { phoneSteps } from "#domain/phone/pages.ts";
import { materialsOf } from "#domain/plan/materials.ts";
import { expandScenes } from "#domain/scenes/expand.ts";

import { contentTexts } from "../../.build/content.ts";

/** The files that the authors' page shows whole, in the order of their names there. */
function shown(): { path: string; text: string }[] {
  const file = fileURLToPath(new URL("../../content/README.md", import.meta.url));
  const page = readFileSync(file, "utf8");
  const blocks = page.matchAll(/`(nl\/\w+\/[\w-]+\.json)`[^`]*```json\n([^]*?)\n```/gu);
  return [...blocks].map(([, path = "", text = ""]) => ({ path: `content/${path}`, text }));
}

test("an exercise, a task and a plan are added by the authors’ page alone", () => {
  const added = shown();
  expect(added.map(({ path }) => path.split("/").at(-2))).toEqual(["exercises", "tasks", "plans"]);
  expect(checkTexts([...contentTexts(), ...added])).toEqual([]);

  const [exercise, task, plan] = added.map(({ text }) => JSON.parse(text) as unknown);
  const kit = {
    ...pack,
    exercises: [...pack.exercises, exercise as Exercise],
    tasks: [...pack.tasks, task as Task],
  };
  const { missing, scenes } = expandScenes(plan as Plan, kit);
  expect(missing).toEqual([]);
  expect(scenes.map(({ headline }) => headline)).toContain("Tonen: de papieren boot");
  expect(materialsOf(plan as Plan, kit, 12).map(({ name }) => name)).toEqual(
    expect.arrayContaining(["bladen papier", "pennen"]),
  );
  const opened = openParticipant(participantPayload(plan as Plan, kit), kit);
  expect(opened.ok && phoneSteps(expandScenes(opened.value, kit)).map(({ id }) => id)).toEqual(
    expect.arrayContaining(["experiment", "show-me"]),
  );
});
