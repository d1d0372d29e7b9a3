import { asksAloud } from "./asked.ts";
import type { FacedKind } from "./kind.ts";

/** Numbers by row and by series, drawn. */
export const chart: FacedKind<"chart"> = {
  minutes: 10,
  frame: false,
  pause: false,
  blank: () => ({ shape: "bar", table: { series: [], rows: [] }, source: "" }),
  isEmpty: ({ table }) => table.rows.length === 0,
  summary: ({ source }) => source,
  scene: ({ shape, table, unit = "", source }) => ({
    kind: "chart",
    chart: { shape, table, unit, source },
  }),
  page: (scene) => (asksAloud(scene) ? "ask" : "read"),
};
