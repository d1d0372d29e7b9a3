import { useId, useMemo } from "react";
import { useTranslation } from "react-i18next";

import { layoutChart } from "#domain/chart/layout.ts";
import { formatExact, isShortUnit } from "#domain/chart/text.ts";
import type { SceneChart } from "#domain/scenes/types.ts";
import { chart as words } from "#words/chart.ts";
import { addWords } from "#i18n/setup.ts";

import { lookAt } from "./looks.ts";
import { BarMark, Mark, Patterns } from "./Marks.tsx";
import { Plot } from "./Plot.tsx";
import { RowBars } from "./RowBars.tsx";
import { RULER, useRoom } from "./useRoom.ts";
import styles from "./Chart.module.css";

addWords({ chart: words });

/** A legend of more letters than this may go over pages. */
const LONG_LEGEND = 120;

interface ChartProps {
  chart: Omit<SceneChart, "source">;
  /** What the chart is of, for who hears the table instead. */
  caption: string;
}

/** Whether there is anything to draw. */
export function hasNumbers({ table }: Pick<SceneChart, "table">): boolean {
  return table.rows.some(({ values }) => values.some((value) => value !== null));
}

/** A chart that is read at the back of the room, and as a table by who does not see it. */
export function Chart({ chart, caption }: ChartProps) {
  const { shape, table, unit } = chart;
  const { t } = useTranslation();
  const id = useId();
  const { area, ruler, room } = useRoom();
  const layout = useMemo(
    () => layoutChart({ shape, table, unit }, room),
    [shape, table, unit, room],
  );
  const names = table.series.map((name, index) =>
    name === "" ? t("chart.series", { index: index + 1 }) : name,
  );
  return (
    <figure className={styles["chart"]}>
      <div ref={ruler} className={styles["ruler"]} style={{ "--ruler": RULER }} />
      <div aria-hidden="true" className={styles["drawn"]}>
        <Patterns chart={id} count={table.series.length} />
        {unit !== "" && !isShortUnit(unit) && (
          <p dir="auto" className={styles["unit"]}>
            {t("chart.unit", { unit })}
          </p>
        )}
        {names.length > 1 && <Legend names={names} lines={shape === "line"} chart={id} />}
        <div
          ref={area}
          className={layout.way === "rows" ? undefined : styles["plot"]}
          {...(layout.way !== "rows" && { "data-item": "" })}
        >
          {layout.way === "rows" ? (
            <RowBars layout={layout} table={table} stacked={shape === "stacked"} chart={id} />
          ) : (
            <Plot layout={layout} chart={id} />
          )}
        </div>
      </div>
      <ReadTable chart={chart} caption={caption} names={names} />
    </figure>
  );
}

interface LegendProps {
  names: readonly string[];
  lines: boolean;
  chart: string;
}

function Legend({ names, lines, chart }: LegendProps) {
  const long = names.join("").length > LONG_LEGEND;
  return (
    <ul className={styles["legend"]}>
      {names.map((name, series) => (
        <li
          // eslint-disable-next-line react/no-array-index-key -- a series is its place: two may share a name
          key={series}
          className={styles["entry"]}
          {...(long && { "data-item": "" })}
        >
          <svg viewBox="0 0 8 4" className={styles["swatch"]} data-hue={lookAt(series).hue}>
            {lines ? (
              <>
                <path
                  d="M0 2H8"
                  className={styles["line"]}
                  strokeDasharray={lookAt(series).dash ?? "none"}
                />
                <Mark series={series} x={4} y={2} size={3} />
              </>
            ) : (
              <BarMark
                bar={{ row: 0, series, x: 0.3, y: 0.3, width: 7.4, height: 3.4, text: null }}
                chart={chart}
              />
            )}
          </svg>
          <span dir="auto">{name}</span>
        </li>
      ))}
    </ul>
  );
}

interface ReadTableProps extends ChartProps {
  names: readonly string[];
}

function ReadTable({ chart: { table, unit }, caption, names }: ReadTableProps) {
  const { t } = useTranslation();
  const only = table.series.length === 1 && table.series[0] === "";
  return (
    <div className={`visually-hidden ${styles["read"]}`}>
      <table>
        <caption>
          {caption}
          {unit !== "" && !isShortUnit(unit) && ` (${t("chart.unit", { unit })})`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("chart.row")}</th>
            {names.map((name, series) => (
              // eslint-disable-next-line react/no-array-index-key -- a series is its place
              <th key={series} scope="col">
                {only ? t("chart.value") : name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ label, values }, row) => (
            // eslint-disable-next-line react/no-array-index-key -- a row is its place: two may share a label
            <tr key={row}>
              <th scope="row">{label}</th>
              {values.map((value, series) => (
                // eslint-disable-next-line react/no-array-index-key -- a series is its place
                <td key={series}>
                  {value === null ? t("chart.missing") : formatExact(value, unit)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
