import type { Plan } from "#content/schema.ts";

/** Ids of the steps with which a plan closes; it may have several, or none. */
export function closingSteps({ steps }: Pick<Plan, "steps">): Set<string> {
  return new Set(steps.filter(({ kind }) => kind === "closing").map(({ id }) => id));
}
