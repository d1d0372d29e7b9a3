import { create } from "zustand";

import type { Plan } from "#content/schema.ts";
import { blankPlan } from "#domain/plan/blank.ts";
import {
  changed,
  everywhere,
  type History,
  redone,
  startHistory,
  undone,
} from "#domain/plan/history.ts";
import { now } from "#platform/clock.ts";
import { newId } from "#platform/random.ts";

import { plans } from "./plans.ts";
import { isAwaited, storageReady, whenStored } from "./persist/ready.ts";

interface PlannerState {
  /** awaited: not found yet, and the second copy may still have it. */
  status: "none" | "loading" | "ready" | "awaited" | "missing" | "newer" | "invalid";
  history: History<Plan> | undefined;
  createdAt: number;
  /** Opens a plan in which nothing stands, and says its id; it is kept from its first change on. */
  begin: () => Promise<string>;
  /** With `isNew`, one that is not stored is begun. */
  open: (id: string, isNew?: boolean) => void;
  /**
   * Changes the plan and saves it. Changes about the same thing that follow each other quickly are
   * undone together; `about` is empty for one that stands by itself.
   */
  change: (change: (plan: Plan) => Plan, about?: string) => void;
  undo: () => void;
  redo: () => void;
  /** Keeps what was handed out as an appointment: no undo takes that back. */
  handedOut: (calendar: NonNullable<Plan["calendar"]>) => void;
}

/** The plan that was asked for last, and how it stood when it came out of storage. */
let asked = "";
let found: History<Plan> | undefined;
/** The plan that was begun last, as nobody had done anything in it. */
let begun: Plan | undefined;

const withCalendar = (plan: Plan, calendar: Plan["calendar"]): Plan => ({
  ...plan,
  calendar: { ...plan.calendar, ...calendar },
});

/** The plan that is open in the planner, with what was done to it. */
export const usePlanner = create<PlannerState>()((set, get) => {
  const take = (history: History<Plan>) => {
    if (history === get().history) return;
    set({ history });
    const { present } = history;
    // Undone whole: it stands at its address again, and nowhere else.
    if (present === begun) plans.remove(present.id);
    else plans.save({ plan: present, createdAt: get().createdAt, touchedAt: now() });
  };
  const blank = (id: string) => {
    begun = blankPlan(id);
    found = startHistory(begun);
    set({ status: "ready", history: found, createdAt: now() });
  };
  return {
    status: "none",
    history: undefined,
    createdAt: 0,
    begin: async () => {
      // What is changed in it has to be kept.
      await storageReady();
      asked = newId();
      blank(asked);
      return asked;
    },
    open: (id, isNew = false) => {
      if (get().history?.present.id === id) return;
      asked = id;
      set({ status: "loading", history: undefined });
      void whenStored(() => {
        const { history } = get();
        // Another one was asked for meanwhile, or this one was changed already.
        if (asked !== id || (history && history !== found)) return;
        const saved = plans.load(id);
        if ("error" in saved) {
          const isAway = saved.error === "missing" && isAwaited();
          if (isNew && saved.error === "missing" && !isAway) return blank(id);
          set({ status: isAway ? "awaited" : saved.error, history: undefined });
        } else {
          found = startHistory(saved.plan);
          set({ status: "ready", history: found, createdAt: saved.createdAt });
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
      if (history) take(everywhere(history, (plan) => withCalendar(plan, calendar)));
    },
  };
});
