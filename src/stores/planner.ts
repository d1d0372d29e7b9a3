import { create } from "zustand";

import type { Plan } from "#content/schema.ts";
import {
  changed,
  everywhere,
  type History,
  redone,
  startHistory,
  undone,
} from "#domain/plan/history.ts";
import { now } from "#platform/clock.ts";

import { plans } from "./plans.ts";
import { storageReady } from "./ready.ts";

interface PlannerState {
  status: "none" | "loading" | "ready" | "missing" | "newer" | "invalid";
  history: History<Plan> | undefined;
  createdAt: number;
  open: (id: string) => void;
  /**
   * Changes the plan and saves it. Changes about the same thing that follow each other quickly are
   * undone together; `about` is empty for one that stands by itself.
   */
  change: (change: (plan: Plan) => Plan, about?: string) => void;
  undo: () => void;
  redo: () => void;
  /** Keeps what was handed out as an appointment: no undo takes that back. */
  handedOut: (calendar: Plan["calendar"]) => void;
}

/** The plan that is open in the planner, with what was done to it. */
export const usePlanner = create<PlannerState>()((set, get) => {
  const take = (history: History<Plan>) => {
    if (history === get().history) return;
    set({ history });
    plans.save({ plan: history.present, createdAt: get().createdAt, touchedAt: now() });
  };
  return {
    status: "none",
    history: undefined,
    createdAt: 0,
    open: (id) => {
      if (get().history?.present.id === id) return;
      set({ status: "loading", history: undefined });
      void storageReady().then(() => {
        const saved = plans.load(id);
        if ("error" in saved) set({ status: saved.error, history: undefined });
        else {
          set({
            status: "ready",
            history: startHistory(saved.plan),
            createdAt: saved.createdAt,
          });
        }
      });
    },
    change: (change, about = "") => {
      const { history } = get();
      if (history) take(changed(history, change(history.present), about, now()));
    },
    undo: () => {
      const { history } = get();
      if (history && history.past.length > 0) take(undone(history));
    },
    redo: () => {
      const { history } = get();
      if (history && history.future.length > 0) take(redone(history));
    },
    handedOut: (calendar) => {
      const { history } = get();
      if (history) take(everywhere(history, (plan) => ({ ...plan, calendar })));
    },
  };
});
