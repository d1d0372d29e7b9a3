import { useMemo } from "react";

import type { Pack, Plan } from "#content/schema.ts";
import { remarksOf, type Remark } from "#domain/plan/remarks.ts";
import { scheduleOf, type Schedule } from "#domain/plan/schedule.ts";
import { expandScenes } from "#domain/scenes/expand.ts";
import type { SessionStep } from "#domain/scenes/types.ts";
import { usePlanner } from "#stores/planner.ts";
import { useStorageStatus, type StorageState } from "#stores/persist/storageStatus.ts";

export interface PlannerData {
  plan: Plan;
  schedule: Schedule;
  remarks: readonly Remark[];
  /** Title and hue of each step; a step that the kit cannot unfold has none. */
  looks: ReadonlyMap<string, SessionStep>;
  change: (change: (plan: Plan) => Plan, about?: string) => void;
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
  /** How saving goes. */
  storage: StorageState;
}

/** The only reader of stores in the planner; nothing while no plan is open. */
export function usePlannerData(pack: Pack): PlannerData | undefined {
  const history = usePlanner((state) => state.history);
  const change = usePlanner((state) => state.change);
  const undo = usePlanner((state) => state.undo);
  const redo = usePlanner((state) => state.redo);
  const storage = useStorageStatus(({ state }) => state);
  const plan = history?.present;
  const seen = useMemo(() => {
    if (!plan) return undefined;
    const schedule = scheduleOf(plan, pack.exercises);
    return {
      plan,
      schedule,
      remarks: remarksOf(plan, schedule, pack),
      looks: new Map(expandScenes(plan, pack).steps.map((step) => [step.id, step])),
    };
  }, [plan, pack]);
  if (!history || !seen) return undefined;
  return {
    ...seen,
    change,
    undo: history.past.length > 0 ? undo : undefined,
    redo: history.future.length > 0 ? redo : undefined,
    storage,
  };
}
