import * as v from "valibot";

import { PlanSchema } from "#content/schema.ts";
import { versioned } from "#domain/files/versioned.ts";
import type { AppStorage } from "#stores/persist/storage.ts";
import { readStored, writeStored } from "#stores/persist/stored.ts";

const SavedPlanSchema = v.strictObject({
  plan: PlanSchema,
  /** Milliseconds since the epoch. */
  createdAt: v.pipe(v.number(), v.finite()),
  touchedAt: v.pipe(v.number(), v.finite()),
});

/** A plan of one's own as it is kept on the device. */
export type SavedPlan = v.InferOutput<typeof SavedPlanSchema>;

const kind = versioned({ version: 1, schema: SavedPlanSchema });

const PLANS = "plan/";

/** The plans of one's own, one key each. */
export function createPlans(storage: AppStorage) {
  const keyOf = (id: string) => PLANS + id;
  const load = (id: string): SavedPlan | { error: "missing" | "newer" | "invalid" } => {
    const reading = readStored(storage, keyOf(id), kind);
    if ("error" in reading) return reading;
    // A plan under the name of another one would be saved over that one.
    return reading.value.plan.id === id ? reading.value : { error: "invalid" };
  };
  return {
    /** The last one touched first; what cannot be read is quarantined and told in the status. */
    list: (): SavedPlan[] =>
      storage
        .keys(PLANS)
        .flatMap((key) => {
          const saved = load(key.slice(PLANS.length));
          return "error" in saved ? [] : [saved];
        })
        .toSorted((a, b) => b.touchedAt - a.touchedAt),
    load,
    save: (saved: SavedPlan) => writeStored(storage, keyOf(saved.plan.id), kind, saved),
    /** The answer puts it back. */
    remove: (id: string) => storage.removeAll([keyOf(id)]),
  };
}
