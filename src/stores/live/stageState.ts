import type { StageWindow } from "./messages.ts";

/** How long a window may stay silent after it was asked, in milliseconds. */
const SILENCE = 5000;
/** The same, once the window that was opened from here is known to be closed. */
const SHORT = 500;

export type StageState = "visible" | "hidden" | "gone" | "none";

export interface StageSigns {
  /** What the window last said of itself; undefined before, and after it said goodbye. */
  stage: StageWindow | undefined;
  /** When it said so; 0 when there never was one. Milliseconds since the epoch, as all moments. */
  heardAt: number;
  /** Since when it has not answered; 0 while it has. */
  askedAt: number;
  /** Whether the window that was opened from here is still open; undefined when none was. */
  opened: boolean | undefined;
}

/**
 * How the stage's window is. A window that nobody asked is not gone: neither a jump of the clock nor
 * a sleeping laptop makes it so.
 */
export function stageState(
  { stage, heardAt, askedAt, opened }: StageSigns,
  now: number,
): StageState {
  if (!stage) return heardAt > 0 ? "gone" : opened ? "hidden" : "none";
  // What it said last, it said while it closed.
  if (opened === false && !stage.visible) return "gone";
  const patience = opened === false ? SHORT : SILENCE;
  if (askedAt > 0 && now - askedAt > patience) return "gone";
  return stage.visible ? "visible" : "hidden";
}
