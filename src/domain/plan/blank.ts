import type { Plan } from "#content/schema.ts";

/** A plan in which nobody has done anything yet. */
export const blankPlan = (id: string): Plan => ({
  id,
  title: "",
  summary: "",
  minutes: 0,
  audiences: [],
  activities: [],
  tasks: [],
  steps: [],
});
