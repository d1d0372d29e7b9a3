import { create } from "zustand";

import type { Plan } from "#content/schema.ts";
import { now } from "#platform/clock.ts";
import { newId } from "#platform/random.ts";

import { storage } from "./persist/app.ts";
import { createPlans, type SavedPlan } from "./persist/plans.ts";
import { listStatus, storageReady, whenStored, type ListStatus } from "./persist/ready.ts";

/** The plans of one's own on this device. */
export const plans = createPlans(storage);

/** What came out of a file that was opened. */
export type OpenedPlan =
  | { id: string; title: string; dropped: string[]; pictures: number }
  | { error: "not-json" | "not-ours" | "newer" | "too-large" | "empty" | "invalid" | "unreadable" };

interface PlansState {
  status: ListStatus;
  list: SavedPlan[];
  refresh: () => void;
  /** Keeps a plan as one's own, under an id of its own; the answer is that id. */
  add: (plan: Plan) => Promise<string>;
  /** What came out of the last file; it stands until somebody has seen it. */
  opened: OpenedPlan | undefined;
  /** Keeps the plan of a file; never replaces one. */
  open: (text: string) => Promise<OpenedPlan>;
  tell: (opened: OpenedPlan | undefined) => void;
  /** Deletes a plan; the answer puts it back. */
  remove: (id: string) => () => void;
}

/** Plans of one's own, the last one touched first. */
export const usePlans = create<PlansState>()((set, get) => ({
  status: "loading",
  list: [],
  refresh: () => void whenStored(() => set({ status: listStatus(), list: plans.list() })),
  add: async (plan) => {
    await storageReady();
    const id = newId();
    const at = now();
    const {
      $schema: _schema,
      order: _order,
      leavesOut: _leavesOut,
      calendar: _calendar,
      ...own
    } = plan;
    plans.save({ plan: { ...own, id }, createdAt: at, touchedAt: at });
    get().refresh();
    return id;
  },
  opened: undefined,
  open: async (text) => {
    const { openPlanFile } = await import("./planFile.ts");
    const reading = openPlanFile(text);
    const opened: OpenedPlan =
      "error" in reading
        ? reading
        : {
            id: await get().add(reading.plan),
            title: reading.plan.title,
            dropped: reading.dropped,
            pictures: reading.pictures,
          };
    set({ opened });
    return opened;
  },
  tell: (opened) => set({ opened }),
  remove: (id) => {
    const putBack = plans.remove(id);
    get().refresh();
    return () => {
      putBack();
      get().refresh();
    };
  },
}));
