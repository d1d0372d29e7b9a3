import * as v from "valibot";
import { number, span } from "#domain/files/shapes.ts";

/** What a saved timer must be. */
export const TimerSchema = v.strictObject({
  status: v.picklist(["idle", "running", "paused"]),
  /** What was planned, in milliseconds. */
  duration: span,
  /** When it was last set going; 0 while it does not run. */
  startedAt: number,
  /** What had passed before that, in milliseconds. */
  passed: span,
});
