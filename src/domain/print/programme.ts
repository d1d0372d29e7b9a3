import type { Exercise, Plan, Step } from "#content/schema.ts";
import { clockMinutes } from "#domain/timer/clock.ts";
import { agreedEnd, scheduleOf } from "#domain/plan/schedule.ts";

/** A stretch of the day as participants know it. */
export interface ProgrammeRow {
  /** Id of its first step. */
  id: string;
  kind: Step["kind"] | "part";
  /** What it is called; empty for a part and for a step that nobody gave a title. */
  title: string;
  /** What participants do there; empty where the kit does not say. */
  sentence: string;
  /** 1-based among the parts; 0 for anything else. */
  number: number;
  /** Minutes since midnight, on a round five. */
  start: number;
  end: number;
}

/** The day for participants. */
export interface Programme {
  rows: ProgrammeRow[];
  /** Whether the times are those of a clock; a plan without a start has only lengths. */
  timed: boolean;
  /** When everybody goes home; undefined without steps. */
  end: number | undefined;
}

const STEP = 5;

/** To the nearest five minutes. @internal */
export function roundClock(minutes: number): number {
  return Math.round(minutes / STEP) * STEP;
}

/**
 * The day for participants, on round times, so that five minutes more are nobody's worry.
 *
 * @param named a row for each step; else breaks only, and what happens in between stays a surprise.
 */
export function programmeOf(
  plan: Plan,
  exercises: readonly Exercise[],
  { named }: { named: boolean },
): Programme {
  const rows = named ? stepRows(plan, exercises) : partRows(plan, exercises);
  const timed = clockMinutes(plan.start ?? "") !== undefined;
  const last = rows.at(-1);
  const start = rows[0]?.start ?? 0;
  const agreed = timed ? agreedEnd(plan, start) : undefined;
  // Who runs over still has the last part on the programme.
  const end = last && Math.max(agreed ?? last.end, last.start);
  return { rows, timed, end };
}

/** All steps as they are called. */
function stepRows(plan: Plan, exercises: readonly Exercise[]): ProgrammeRow[] {
  const { steps } = scheduleOf(plan, exercises);
  return steps.map(({ step, start, end }, index): ProgrammeRow => {
    const next = steps[index + 1];
    const exercise =
      step.kind === "exercise" ? exercises.find(({ id }) => id === step.exercise) : undefined;
    const title = step.kind === "exercise" ? (exercise?.title ?? "") : step.title.trim();
    return {
      id: step.id,
      kind: step.kind,
      title,
      sentence: exercise?.programme ?? "",
      number: 0,
      // The wait for a fixed time belongs to what came before it.
      ...round(start, next?.start ?? end),
    };
  });
}

/** Breaks, and parts without a name between them. */
function partRows(plan: Plan, exercises: readonly Exercise[]): ProgrammeRow[] {
  const rows: ProgrammeRow[] = [];
  for (const row of stepRows(plan, exercises)) {
    const last = rows.at(-1);
    if (row.kind === "break") rows.push(row);
    else if (last?.kind === "part") last.end = row.end;
    else rows.push({ ...row, kind: "part", title: "", sentence: "" });
  }
  // A word between two breaks is no part of the day.
  const long = rows.filter((row) => row.kind === "break" || row.end > row.start);
  const kept = long.length === 0 ? rows : long;
  let number = 0;
  for (const row of kept) {
    if (row.kind !== "part") continue;
    number += 1;
    row.number = number;
  }
  return kept;
}

function round(start: number, end: number): Pick<ProgrammeRow, "start" | "end"> {
  return { start: roundClock(start), end: roundClock(end) };
}
