import type { ReactNode } from "react";
import { classes } from "#ui/classes.ts";
import { AROUND, cutsOf, RADIUS, strandsOf, THICK } from "./ringGeometry.ts";
import styles from "./TimerRing.module.css";

interface TimerRingProps {
  /** What is left, from 0 to 1. */
  fraction: number;
  /** "3:14", or "+0:42" in overtime. */
  time: string;
  /** A few words under the time; on a card, with a shape, when the time is nearly up or over. */
  label: string;
  mood: "calm" | "warning" | "overtime";
  /** A notch where half of the time is gone. */
  half?: boolean;
  children?: ReactNode;
}

/**
 * The time as a ring of rope, as wide as its container. It never flashes. The words under the time
 * are `--ring-label` big (a share of the ring's width, where nothing is set).
 */
export function TimerRing({ fraction, time, label, mood, half = false, children }: TimerRingProps) {
  const share = mood === "overtime" ? 0 : Math.max(0, Math.min(1, fraction));
  return (
    <div role="timer" className={styles["ring"]} data-mood={mood}>
      <div className={styles["square"]}>
        <svg viewBox="0 0 200 200" aria-hidden="true" className="fill">
          <circle className={styles["track"]} cx="100" cy="100" r={RADIUS} strokeWidth={THICK} />
          <path className={styles["open"]} d={openStrands} strokeWidth={THICK / 9} />
          {half && <path className={styles["notch"]} d={NOTCH} />}
          {share > 0 && (
            <>
              <circle
                className={styles["rope"]}
                cx="100"
                cy="100"
                r={RADIUS}
                strokeWidth={THICK}
                strokeDasharray={`${share * AROUND} ${AROUND}`}
              />
              {mood === "warning" && (
                // Nearly up, the rope frays into pieces: seen without its colour.
                <path className={styles["cuts"]} d={cutsOf(share)} />
              )}
              <path className={styles["strands"]} d={strandsOf(share)} strokeWidth={THICK / 8} />
            </>
          )}
        </svg>
        <div className={styles["words"]}>
          <span className={classes(styles["time"], styles[widthOf(time)])}>{time}</span>
          {label !== "" && (
            <span className={styles["label"]}>
              {mood !== "calm" && <MoodShape mood={mood} />}
              <span>{label}</span>
            </span>
          )}
          {children}
        </div>
      </div>
    </div>
  );
}

/** A wedge from inside against the middle of the ring, at the bottom. */
const NOTCH = `M100 ${100 + RADIUS - THICK / 2 - 3}l-7 -12h14z`;

const openStrands = strandsOf(1);

/** A triangle for nearly up, a full square for over. */
function MoodShape({ mood }: { mood: "warning" | "overtime" }) {
  const shape = mood === "warning" ? "M10 2 19 18H1Z" : "M2 2H18V18H2Z";
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className={styles["shape"]}>
      <path d={shape} />
    </svg>
  );
}

function widthOf(time: string): "short" | "middle" | "long" | "longest" {
  if (time.length <= 4) return "short";
  if (time.length === 5) return "middle";
  return time.length <= 7 ? "long" : "longest";
}
