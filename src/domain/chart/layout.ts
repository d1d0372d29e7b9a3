import type { ChartTable } from "#content/ownSteps.ts";

import { layoutColumns } from "./layoutColumns.ts";
import { layoutLines } from "./layoutLines.ts";
import { layoutRows } from "./layoutRows.ts";
import type { ChartLayout, Room } from "./marks.ts";
import type { ChartShape } from "./scale.ts";

export interface ChartAsk {
  shape: ChartShape;
  table: ChartTable;
  unit: string;
}

/** Where everything on a chart stands. What does not fit becomes fewer labels, never smaller ones. */
export function layoutChart({ shape, table, unit }: ChartAsk, room: Room): ChartLayout {
  if (shape === "line") return layoutLines(table, unit, room);
  return layoutColumns(shape, table, unit, room) ?? layoutRows(shape, table, unit, room.width);
}
