import { whenCalm } from "#platform/clock.ts";
import { part } from "#scenes/shared/version/part.tsx";

/** Opened by a press, so these come after the plan stands. */
export const StepDrawer = part(async () => (await import("./step/StepDrawer.tsx")).StepDrawer);
export const FactsDialog = part(async () => (await import("./facts/FactsDialog.tsx")).FactsDialog);

/** Fetches them as soon as the plan stands, so that they are there without a network or after an update. */
export function fetchLate(): () => void {
  return whenCalm(() => void Promise.allSettled([StepDrawer.fetch(), FactsDialog.fetch()]));
}
