import * as v from "valibot";

import { PlanSchema, StepSchema } from "#content/schema.ts";
import { readPlanFile, type PlanFileReading } from "#domain/planFiles/planFile.ts";

function accept<T>(schema: v.GenericSchema<unknown, T>): (data: unknown) => T | undefined {
  return (data) => {
    const parsed = v.safeParse(schema, data);
    return parsed.success ? parsed.output : undefined;
  };
}

const checks = { plan: accept(PlanSchema), step: accept(StepSchema) };

/** Opens a plan file of any origin, held against what the kit calls a plan. */
export function openPlanFile(text: string): PlanFileReading {
  return readPlanFile(text, checks);
}
