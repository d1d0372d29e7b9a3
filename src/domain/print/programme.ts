import type { Exercise, Plan } from "#content/schema.ts";
import { scheduleOf } from "#domain/plan/schedule.ts";

/** A stretch of the day as participants know it. */
export interface ProgrammeRow {
  /** Id of its first step. */
  id: string;
  kind: "part" | "break";
  /** What a break is called; empty for a part. */
  title: string;
  /** 1-based among the parts; 0 for a break. */
  number: number;
  /** Minutes since midnight, on a round five. */
  start: number;
  end: number;
}

const STEP = 5;

/** To the nearest five minutes. */
export function roundClock(minutes: number): number {
  return Math.round(minutes / STEP) * STEP;
}

/**
 * The day for participants: when it starts, when there is a break, when it ends. What happens in
 * between stays a surprise, and times are round, so that five minutes more are nobody's worry.
 */
export function programmeOf(plan: Plan, exercises: readonly Exercise[]): ProgrammeRow[] {
  const { steps } = scheduleOf(plan, exercises);
  const rows: ProgrammeRow[] = [];
  for (const { step, start, end } of steps) {
    const last = rows.at(-1);
    // The wait for a fixed time belongs to what came before it.
    if (last) last.end = roundClock(start);
    if (step.kind === "break") {
      const title = step.title.trim();
      rows.push({ id: step.id, kind: "break", title, number: 0, ...round(start, end) });
    } else if (last?.kind === "part") last.end = roundClock(end);
    else rows.push({ id: step.id, kind: "part", title: "", number: 0, ...round(start, end) });
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
