import { late } from "#ui/late/late.tsx";

/** Few plans have a chart, and what draws one is large. */
export const ScriptChart = late(async () => (await import("./ScriptChart.tsx")).ScriptChart);
