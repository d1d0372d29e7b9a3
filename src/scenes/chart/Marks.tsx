import type { Bar } from "#domain/chart/marks.ts";
import { FONT, chartTextWidth } from "#domain/chart/text.ts";
import { outlines } from "#ui/shape/shapes.ts";

import { LOOKS, lookAt, patternId, type PatternName } from "./looks.ts";
import styles from "./Chart.module.css";

/** The patterns of one chart, for all its pictures. They are drawn, so that paper keeps them. */
export function Patterns({ chart, count }: { chart: string; count: number }) {
  return (
    <svg className={styles["patterns"]}>
      <defs>
        {LOOKS.slice(0, count).map(({ hue, pattern }, series) => (
          <pattern
            key={hue}
            id={patternId(chart, series)}
            data-hue={hue}
            patternUnits="userSpaceOnUse"
            width={2}
            height={2}
            {...(pattern === "stripes" && { patternTransform: "rotate(45)" })}
          >
            <rect width={2} height={2} className={styles["paper"]} />
            <Motif pattern={pattern} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

function Motif({ pattern }: { pattern: PatternName }) {
  const ink = styles["ink"];
  switch (pattern) {
    case "solid":
      return <rect width={2} height={2} className={ink} />;
    case "stripes":
      return <rect width={1} height={2} className={ink} />;
    case "dots":
      return <circle cx={1} cy={1} r={0.62} className={ink} />;
    case "grid":
      return <path d="M0 0H2V0.5H0.5V2H0Z" className={ink} />;
    case "bars":
      return <rect width={2} height={0.9} className={ink} />;
    case "hollow":
      return null;
  }
}

/** A bar, or a part of one. */
export function BarMark({ bar, chart }: { bar: Bar; chart: string }) {
  const { series, x, y, width, height } = bar;
  return (
    <rect
      data-hue={lookAt(series).hue}
      data-series={series}
      x={x}
      y={y}
      width={width}
      height={height}
      fill={`url(#${patternId(chart, series)})`}
      className={styles["bar"]}
    />
  );
}

/** A quiet ground for the number in a part of a stack. */
export function Plate({ x, y, text }: { x: number; y: number; text: string }) {
  const width = chartTextWidth(text) + 0.8;
  return (
    <rect
      x={x - width / 2}
      y={y - FONT * 0.92}
      width={width}
      height={FONT * 1.14}
      rx={0.8}
      className={styles["plate"]}
    />
  );
}

/** The shape of a series at a point. */
export function Mark(props: { series: number; x: number; y: number; size: number }) {
  const { series, x, y, size } = props;
  const { hue, shape } = lookAt(series);
  return (
    <path
      data-hue={hue}
      d={outlines[shape]}
      transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / 100})`}
      className={styles["mark"]}
    />
  );
}
