import { whenCalm } from "#platform/clock.ts";
import { lazyPart } from "#parts/version/lazyPart.tsx";

/** Opened by a press, so these come after the plan stands. */
export const StepDrawer = lazyPart(async () => (await import("./step/StepDrawer.tsx")).StepDrawer);
export const FactsDialog = lazyPart(
  async () => (await import("./facts/FactsDialog.tsx")).FactsDialog,
);

/** Fetches them as soon as the plan stands, so that they are there without a network or after an update. */
export function fetchLazy(): () => void {
  return whenCalm(() => void Promise.allSettled([StepDrawer.fetch(), FactsDialog.fetch()]));
}
