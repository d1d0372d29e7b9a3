import type { Plan } from "#content/schema.ts";

/** The plan with a value, or without the key where there is none. */
export function withFact(plan: Plan, key: "date" | "start" | "end" | "room", value: string): Plan {
  const { [key]: _before, ...rest } = plan;
  return value === "" ? rest : { ...rest, [key]: value };
}
