import { late } from "#ui/late/late.tsx";

/** Opened by a press, so these come after the plan stands. */
export const StepDrawer = late(async () => (await import("./step/StepDrawer.tsx")).StepDrawer);
export const FactsDialog = late(async () => (await import("./facts/FactsDialog.tsx")).FactsDialog);
