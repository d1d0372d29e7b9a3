import type { Script } from "#domain/plan/script.ts";

/** A line of the programme that participants get. */
export interface ProgrammeLine {
  /** Minutes since midnight, rounded to five. */
  start: number;
  /** Empty for what only says that work goes on. */
  title: string;
  rest: boolean;
}

const GRAIN = 5;
const rounded = (minutes: number) => Math.round(minutes / GRAIN) * GRAIN;

/**
 * Rough times only: when it starts, when there is a break and when it goes on, when it ends. What
 * happens in between is not told beforehand.
 */
export function programmeOf({ steps, start, end }: Script): ProgrammeLine[] {
  const lines: ProgrammeLine[] = [];
  let resting = true;
  for (const step of steps) {
    const rest = step.kind === "break";
    const at = rounded(step.start);
    if (rest) lines.push({ start: at, title: step.title, rest: true });
    else if (resting)
      lines.push({ start: lines.length === 0 ? rounded(start) : at, title: "", rest: false });
    resting = rest;
  }
  if (steps.length > 0) lines.push({ start: rounded(end), title: "", rest: true });
  return lines;
}
