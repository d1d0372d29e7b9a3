import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import { describe, expect, it } from "vitest";
import { ExerciseSchema, PlanSchema, TaskSchema } from "#content/schema.ts";

const schemas = { exercise: ExerciseSchema, task: TaskSchema, plan: PlanSchema };

// After a change of the schema: WRITE_SCHEMA=1 npx vitest run tests/content/schema.test.ts && npx oxfmt content
const write = process.env["WRITE_SCHEMA"] === "1";

describe("the JSON Schema that an author's editor reads", () => {
  it.each(Object.entries(schemas))("of a(n) %s is up to date", (name, schema) => {
    const file = `content/schema/${name}.json`;
    const made: unknown = JSON.parse(
      JSON.stringify(toJsonSchema(schema, { typeMode: "input", errorMode: "ignore" })),
    );
    if (write) writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`);
    expect(existsSync(file)).toBe(true);
    expect(JSON.parse(readFileSync(file, "utf8"))).toStrictEqual(made);
  });
});
