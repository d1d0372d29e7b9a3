import type { ReactNode } from "react";

import { classes } from "#ui/classes.ts";

import styles from "./PageFrame.module.css";

interface PageFrameProps {
  /** Buttons above the page, the way back first; not on paper. */
  bar: ReactNode;
  /** A title, a sentence under it, and what the page is about. */
  children: ReactNode;
  /** What stands outside the column: a message, a sheet that is only printed. */
  beside?: ReactNode;
  /** What is printed now. */
  paper?: string | undefined;
  className?: string | undefined;
}

/** A page to read from top to bottom: buttons above, one column below. */
export function PageFrame({ bar, children, beside, paper, className }: PageFrameProps) {
  return (
    <div className={classes(styles["page"], className)} data-paper={paper}>
      <header className={styles["bar"]}>{bar}</header>
      <main className={styles["main"]}>{children}</main>
      {beside}
    </div>
  );
}
