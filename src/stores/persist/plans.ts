import * as v from "valibot";

import { PlanSchema } from "#content/schema.ts";
import { versioned } from "#domain/files/versioned.ts";
import type { Door } from "#stores/persist/doorTypes.ts";
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
  /** The last one touched first; what cannot be read is set aside and told in the status. */
  list: () => SavedPlan[];
  load: (id: string) => SavedPlan | { error: "missing" | "newer" | "invalid" };
  save: (saved: SavedPlan) => void;
  /** The answer puts it back. */
  remove: (id: string) => () => void;
}

/** The plans of one's own behind a door, one key each. */
export function createPlans(door: Door): Plans {
  const keyOf = (id: string) => PLANS + id;
  return {
    list: () =>
      door
        .keys(PLANS)
        .flatMap((key) => {
          const reading = readRecord(door, key, kind);
          // A plan under the name of another one would be saved over that one.
          const ours = "value" in reading && keyOf(reading.value.plan.id) === key;
          return ours ? [reading.value] : [];
        })
        .toSorted((a, b) => b.touchedAt - a.touchedAt),
    load: (id) => {
      const reading = readRecord(door, keyOf(id), kind);
      if ("error" in reading) return reading;
      return reading.value.plan.id === id ? reading.value : { error: "invalid" };
    },
    save: (saved) => writeRecord(door, keyOf(saved.plan.id), kind, saved),
    remove: (id) => {
      const kept = door.get(keyOf(id));
      door.remove(keyOf(id));
      door.flush();
      return () => {
        if (kept) door.write(keyOf(id), kept.version, kept.data);
        door.flush();
      };
    },
  };
}
