import type { ChartTable } from "#content/ownSteps.ts";
import { BAR } from "#domain/chart/layoutRows.ts";
import type { Bar, Rows } from "#domain/chart/marks.ts";

import { BarMark, Plate } from "./Marks.tsx";
import styles from "./Chart.module.css";

interface RowBarsProps {
  layout: Rows;
  table: ChartTable;
  stacked: boolean;
  chart: string;
}

/** Bars that lie, a row for each label; rows that have no place go to a next page. */
export function RowBars({ layout, table, stacked, chart }: RowBarsProps) {
  const { label, plot, value } = layout.widths;
  return (
    <div
      className={styles["rows"]}
      style={{
        "--row-columns": `minmax(0, ${label}fr) minmax(0, ${plot + value}fr)`,
        "--bar": `minmax(0, ${plot}fr) minmax(0, ${value}fr)`,
        "--bar-thick": BAR,
      }}
    >
      {layout.rows.map(({ row, bars }) => (
        <div key={row} data-item="" className={styles["row"]}>
          <span dir="auto" className={styles["label"]}>
            {table.rows[row]?.label}
          </span>
          <div className="min-0">
            {stacked || bars.length === 0 ? (
              <Strip bars={bars} layout={layout} chart={chart} />
            ) : (
              bars.map((bar) => (
                <div key={bar.series} className={styles["single"]}>
                  <Strip bars={[{ ...bar, text: null }]} layout={layout} chart={chart} />
                  <span className={styles["value"]}>{bar.text?.text}</span>
                </div>
              ))
            )}
          </div>
        </div>
      ))}
    </div>
  );
}

/** One bar, or the parts of one, on the line that stands for zero. */
function Strip({ bars, layout, chart }: { bars: readonly Bar[]; layout: Rows; chart: string }) {
  const { widths, zero } = layout;
  return (
    <div className={styles["strip"]}>
      <svg
        viewBox={`0 0 ${widths.plot} ${BAR}`}
        preserveAspectRatio="none"
        className={styles["picture"]}
      >
        {bars.map((bar) => (
          <g key={bar.series}>
            <BarMark bar={bar} chart={chart} />
            {bar.text && <Plate {...bar.text} />}
          </g>
        ))}
        <path d={`M${zero} 0V${BAR}`} className={styles["zero"]} />
      </svg>
      {bars.map(
        ({ series, text }) =>
          text && (
            <span
              key={series}
              className={styles["word"]}
              style={{ left: `${(text.x / widths.plot) * 100}%`, top: `${(text.y / BAR) * 100}%` }}
            >
              {text.text}
            </span>
          ),
      )}
    </div>
  );
}
