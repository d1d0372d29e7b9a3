import type { SceneChart } from "#domain/scenes/types.ts";
import { Chart } from "#scenes/chart/Chart.tsx";

import styles from "./ScriptChart.module.css";

interface ScriptChartProps {
  chart: SceneChart;
  title: string;
}

/** A chart as the room sees it, in the size of a column. */
export function ScriptChart({ chart, title }: ScriptChartProps) {
  return (
    <div className={styles["chart"]}>
      <Chart chart={chart} caption={title} />
    </div>
  );
}
