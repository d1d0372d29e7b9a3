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
      data-paper={flow ? "flow" : "page"}
      data-hue={hue}
      className={classes(styles["sheet"], flow ? styles["flow"] : styles["one"])}
    >
      <div className={classes(styles["area"], className)}>{children}</div>
    </div>
  );
}

interface PieceProps {
  /** One more of the same: the screen does not show it again. */
  again?: boolean;
  children: ReactNode;
}

/**
 * Pages that belong together: what one person gets, or a document of its own. Printed on two sides it
 * begins on a fresh sheet of paper, for which the back of the one before may have to stay empty. That
 * is a page of its own: Chromium knows no `break-before: recto`.
 */
export function Piece({ again = false, children }: PieceProps) {
  return (
    <div data-piece="" className={classes(styles["piece"], again && styles["copy"])}>
      {children}
      <div aria-hidden="true" className={styles["blank"]} />
    </div>
  );
}

/** The same piece for several people. */
export function Copies({ count, children }: { count: number; children: ReactNode }) {
  return Array.from({ length: count }, (_, index) => (
    <Piece key={index} again={index > 0}>
      {children}
    </Piece>
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
