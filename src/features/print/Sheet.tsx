import type { ReactNode } from "react";

import type { Hue } from "#content/schema.ts";
import { classes } from "#ui/classes.ts";

import styles from "./Sheet.module.css";

interface SheetProps {
  /** Goes on over as many pages as it needs; without it, exactly one page. */
  flow?: boolean;
  className?: string | undefined;
  hue?: Hue | undefined;
  children: ReactNode;
}

/** A sheet of A4: on the screen as paper, in print as the page itself. */
export function Sheet({ flow = false, className, hue, children }: SheetProps) {
  return (
    <div
      data-paper=""
      data-hue={hue}
      className={classes(styles["sheet"], flow ? styles["flow"] : styles["one"])}
    >
      <div className={classes(styles["area"], className)}>{children}</div>
    </div>
  );
}

/** The same sheet for several people: the screen shows it once. */
export function Copies({ count, children }: { count: number; children: ReactNode }) {
  return Array.from({ length: count }, (_, index) => (
    <div key={index} className={index === 0 ? undefined : styles["copy"]}>
      {children}
    </div>
  ));
}

/** Lines to write on, over all the height that is left. */
export function WritingLines({ count }: { count: number }) {
  return (
    <div className={styles["lines"]} aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <span key={index} />
      ))}
    </div>
  );
}
