import { lazyWithRetry } from "#ui/lazy/lazyWithRetry.tsx";

/** Few plans have a chart, and what draws one is large. */
export const ScriptChart = lazyWithRetry(
  async () => (await import("./ScriptChart.tsx")).ScriptChart,
);
