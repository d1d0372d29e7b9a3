import type { ReactNode } from "react";
import { classes } from "#ui/classes.ts";
import type { HueName } from "#ui/hue.ts";
import { outlines } from "./shapes.ts";
import type { ShapeName } from "./shapes.ts";
import styles from "./Shape.module.css";

interface ShapeProps {
  shape: ShapeName;
  hue?: HueName | undefined;
  className?: string | undefined;
  /** A number or a letter that stands on it. */
  children?: ReactNode;
}

/** A coloured shape, 1em big: so that nothing is told by colour alone. */
export function Shape({ shape, hue, className, children }: ShapeProps) {
  return (
    <span className={classes(styles["shape"], className)} data-hue={hue} data-shape={shape}>
      <svg viewBox="-2 -2 104 104" aria-hidden="true" className={styles["picture"]}>
        <path d={outlines[shape]} />
      </svg>
      {children !== undefined && <span className={styles["mark"]}>{children}</span>}
    </span>
  );
}
