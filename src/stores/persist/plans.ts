import * as v from "valibot";

import { PlanSchema } from "#content/schema.ts";
import { versioned } from "#domain/files/versioned.ts";
import type { AppStorage } from "#stores/persist/storageTypes.ts";
import { readRecord, writeRecord } from "#stores/persist/record.ts";

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

export interface Plans {
  /** The last one touched first; what cannot be read is quarantined and told in the status. */
  list: () => SavedPlan[];
  load: (id: string) => SavedPlan | { error: "missing" | "newer" | "invalid" };
  save: (saved: SavedPlan) => void;
  /** The answer puts it back. */
  remove: (id: string) => () => void;
}

/** The plans of one's own behind a storage, one key each. */
export function createPlans(storage: AppStorage): Plans {
  const keyOf = (id: string) => PLANS + id;
  return {
    list: () =>
      storage
        .keys(PLANS)
        .flatMap((key) => {
          const reading = readRecord(storage, key, kind);
          // A plan under the name of another one would be saved over that one.
          const ours = "value" in reading && keyOf(reading.value.plan.id) === key;
          return ours ? [reading.value] : [];
        })
        .toSorted((a, b) => b.touchedAt - a.touchedAt),
    load: (id) => {
      const reading = readRecord(storage, keyOf(id), kind);
      if ("error" in reading) return reading;
      return reading.value.plan.id === id ? reading.value : { error: "invalid" };
    },
    save: (saved) => writeRecord(storage, keyOf(saved.plan.id), kind, saved),
    remove: (id) => {
      const kept = storage.get(keyOf(id));
      storage.remove(keyOf(id));
      storage.flush();
      return () => {
        if (kept) storage.write(keyOf(id), kept.version, kept.data);
        storage.flush();
      };
    },
  };
}
