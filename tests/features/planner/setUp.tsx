import { cleanup, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { vi } from "vitest";

import { pack } from "#content/nl.ts";
import type { Plan } from "#content/schema.ts";
import { blankPlan } from "#domain/plan/blank.ts";
import { startHistory } from "#domain/plan/history.ts";
import { Planner } from "#features/planner/Planner.tsx";
import { planFiles } from "#words/planFiles.ts";
import { planner } from "#words/planner.ts";
import { addWords } from "#i18n/setup.ts";
import { usePlanner } from "#stores/planner.ts";

addWords({ planFiles, planner });

export const halfDay: Plan = {
  ...pack.plans.find(({ id }) => id === "half-day-180")!,
  id: "mine",
  start: "09:00",
  end: "12:00",
  people: 14,
};

export const emptyPlan = blankPlan("mine");

/**
 * The planner with a plan open in it; the answer also reads the plan as it is now. With `still` no time
 * passes: what is typed is then taken back as one, however long a busy machine pauses between two letters.
 */
export function openPlanner(plan: Plan, { still = false } = {}) {
  if (still) vi.useFakeTimers({ toFake: ["Date"] });
  usePlanner.setState({ status: "ready", history: startHistory(plan), createdAt: 1 });
  const spies = {
    onPlans: vi.fn<() => void>(),
    onStart: vi.fn<(plan: Plan) => void>(),
    onTake: vi.fn<(plan: Plan) => void>(),
  };
  const user = userEvent.setup();
  return {
    user,
    ...spies,
    ...render(<Planner pack={pack} {...spies} />),
    now: () => usePlanner.getState().history!.present,
  };
}

/** Back to how the app starts; for after each test. */
export function resetPlanner(): void {
  vi.useRealTimers();
  cleanup();
  usePlanner.setState(usePlanner.getInitialState(), true);
}
