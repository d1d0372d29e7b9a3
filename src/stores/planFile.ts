import * as v from "valibot";

import { OwnPictureSchema } from "#content/ownSteps.ts";
import { PlanSchema, StepSchema, type Plan } from "#content/schema.ts";
import type { Opened } from "#domain/link/seal.ts";
import { openPlan } from "#domain/link/wholePlan.ts";
import { readPlanFile, type PlanFileReading } from "#domain/planFiles/planFile.ts";

function accept<T>(schema: v.GenericSchema<unknown, T>): (data: unknown) => T | undefined {
  return (data) => {
    const parsed = v.safeParse(schema, data);
    return parsed.success ? parsed.output : undefined;
  };
}

const checks = {
  plan: accept(PlanSchema),
  step: accept(StepSchema),
  picture: accept(OwnPictureSchema),
};

/** Opens a plan file of any origin, held against what the kit calls a plan. */
export function openPlanFile(text: string): PlanFileReading {
  return readPlanFile(text, checks);
}

/** Opens a whole plan out of a link, held against what the kit calls a plan. */
export function openPlanLink(payload: string): Opened<Plan> {
  return openPlan(payload, checks.plan);
}
