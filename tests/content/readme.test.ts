import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import * as v from "valibot";
import { expect, test } from "vitest";

import { ExerciseSchema } from "#content/schema.ts";

test("the exercise that the authors’ page shows is one that the app takes", () => {
  const file = fileURLToPath(new URL("../../content/README.md", import.meta.url));
  const [, json = ""] =
    /```json\n(\{\n {2}"\$schema"[^]*?)\n```/u.exec(readFileSync(file, "utf8")) ?? [];
  const { success, issues } = v.safeParse(ExerciseSchema, JSON.parse(json));
  expect(issues).toBeUndefined();
  expect(success).toBe(true);
});
