import { classes } from "#ui/classes.ts";
import { placeKnots } from "./placeKnots.ts";
import type { RopeStep } from "./placeKnots.ts";
import styles from "./Rope.module.css";

interface RopeProps {
  steps: readonly RopeStep[];
  /** Index of the step that goes on now; `steps.length` when all is done. */
  current: number;
  /** Says in words what the rope shows. */
  label: string;
}

/** The session as a rope: laid behind you, open ahead, a knot per step. Sized by its container. */
export function Rope({ steps, current, label }: RopeProps) {
  const places = placeKnots(steps);
  const laid = current >= steps.length ? 1 : (places[current] ?? 0);
  const size = knotSize(places);
  return (
    <div role="img" aria-label={label} className={styles["rope"]}>
      <div className={styles["line"]} style={{ "--laid": laid, "--knot": size }}>
        <span className={styles["open"]} />
        <span className={styles["laid"]} />
        {steps.map((step, index) => (
          <span
            key={step.id}
            className={classes(styles["knot"], styles[stateOf(index, current)])}
            style={{ "--at": places[index] ?? 0 }}
          />
        ))}
      </div>
    </div>
  );
}

/** Knots of a long session get smaller, so that they never touch; 1 is the full size. */
function knotSize(places: readonly number[]): number {
  const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
  return Math.max(0.4, Math.min(1, Math.min(1, ...gaps) / 0.028));
}

function stateOf(index: number, current: number): "done" | "now" | "ahead" {
  if (index === current) return "now";
  return index < current ? "done" : "ahead";
}
