import { create } from "zustand";

interface PlanningState {
  /** With the seed it is known what was found: the number, and not the time, decides. */
  seed: number;
  iterations: number;
  /** No better groups are being looked for. */
  over: boolean;
}

/** How far the search for the groups of the rounds ahead is. */
export const usePlanning = create<PlanningState>()(() => ({ seed: 0, iterations: 0, over: true }));
