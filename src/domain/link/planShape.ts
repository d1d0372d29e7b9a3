import { OwnTaskSchema } from "#content/ownSteps.ts";
import { PlanSchema } from "#content/schema.ts";

import { PLAN_FIELDS, STEP_FIELDS, TASK_FIELDS, type Destination } from "./destinations.ts";
import { wireShapeOf, type WireShape } from "./shape.ts";

const STEPS = new Map<unknown, Readonly<Record<string, Destination>>>(Object.entries(STEP_FIELDS));

/** A plan as links know it. What is built holds this as JSON: see `.build/planShape.ts`. */
export const PLAN_SHAPE: WireShape = wireShapeOf(PlanSchema, (schema, kind) => {
  if (kind !== undefined) return STEPS.get(kind) ?? {};
  if (schema === PlanSchema) return PLAN_FIELDS;
  return schema === OwnTaskSchema ? TASK_FIELDS : undefined;
});
