import type { Plan } from "#content/schema.ts";
import type { ExpandedPlan } from "#domain/scenes/types.ts";
import { freshStage } from "./stage.ts";
import type { Person, Session } from "./types.ts";

/**
 * A new session at its first scene. `now` in milliseconds since the epoch; `title` is a name of its own,
 * so that two sessions of one plan are told apart: blank, it is called as the plan.
 */
export function createSession(
  plan: Plan,
  expanded: ExpandedPlan,
  people: Person[],
  at: { id: string; now: number; title?: string },
): Session {
  return {
    head: {
      id: at.id,
      title: at.title?.trim() || plan.title,
      createdAt: at.now,
      plan,
      steps: expanded.steps,
      scenes: expanded.scenes,
    },
    live: {
      position: 0,
      touchedAt: at.now,
      startedAt: at.now,
      people,
      timers: {},
      draws: {},
      ...freshStage(),
      log: [],
    },
    captures: {},
  };
}

/** People who were only counted, not named. `makeId` gives each an id of its own. */
export function countedPeople(count: number, makeId: () => string): Person[] {
  return Array.from({ length: count }, () => ({ id: makeId(), name: "" }));
}
