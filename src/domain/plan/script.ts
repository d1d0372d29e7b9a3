import type { Hue, Pack, Plan } from "#content/schema.ts";
import { expandScenes } from "#domain/scenes/expand.ts";

import { materialsOf, type MaterialLine } from "./materials.ts";
import { scheduleOf } from "./schedule.ts";

/** How many people are counted on where a plan does not say. */
export const UNKNOWN_PEOPLE = 12;

/** A step of a plan, with its times and what it needs. */
export interface ScriptStep {
  id: string;
  kind: Plan["steps"][number]["kind"];
  title: string;
  hue: Hue;
  /** Minutes since midnight. */
  start: number;
  end: number;
  /** Whole minutes. */
  minutes: number;
  fixed: boolean;
  /** Empty for a step of one's own. */
  aim: string;
  note: string;
  /** What it needs, with counts. */
  materials: MaterialLine[];
}

/** The facts of a plan: when each step is, and what comes along. */
export interface Script {
  title: string;
  /** Minutes since midnight. */
  start: number;
  end: number;
  /** Whole minutes. */
  minutes: number;
  /** Minutes of waiting for fixed start times: from start to end there are this many more. */
  waiting: number;
  /** How many are expected; undefined where nobody knows yet. */
  people: number | undefined;
  steps: ScriptStep[];
  materials: MaterialLine[];
}

/** Reckons the times of a plan, step by step. Steps that the kit no longer holds keep their time and id. */
export function scriptOf(plan: Plan, kit: Pack): Script {
  const schedule = scheduleOf(plan, kit.exercises);
  const { steps } = expandScenes(plan, kit);
  const people = plan.people ?? UNKNOWN_PEOPLE;
  const made = schedule.steps.map(({ step, start, end, minutes }): ScriptStep => {
    const look = steps.find(({ id }) => id === step.id);
    const exercise =
      step.kind === "exercise" ? kit.exercises.find(({ id }) => id === step.exercise) : undefined;
    return {
      id: step.id,
      kind: step.kind,
      title: look?.title ?? (step.kind === "exercise" ? step.exercise : step.title),
      hue: look?.hue ?? "sand",
      start,
      end,
      minutes,
      fixed: step.at !== undefined,
      aim: exercise?.aim ?? "",
      note: step.note?.trim() ?? "",
      materials: materialsOf({ ...plan, steps: [step], ownMaterials: [] }, kit, people),
    };
  });
  return {
    title: plan.title,
    start: schedule.start,
    end: schedule.end,
    minutes: schedule.planned,
    waiting: schedule.waiting,
    people: plan.people,
    steps: made,
    materials: materialsOf(plan, kit, people),
  };
}
