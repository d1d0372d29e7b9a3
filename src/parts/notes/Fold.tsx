import { useState, type ReactNode } from "react";

import styles from "./Fold.module.css";

interface FoldProps {
  title: string;
  /** Whether it stands open at first. */
  open: boolean;
  children: ReactNode;
}

/** Something that is opened when it is needed, and drawn from then on only. */
export function Fold({ title, open, children }: FoldProps) {
  const [drawn, setDrawn] = useState(open);
  return (
    <details
      className={styles["fold"]}
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) setDrawn(true);
      }}
    >
      <summary className={styles["summary"]}>{title}</summary>
      {drawn && <div className={styles["inside"]}>{children}</div>}
    </details>
  );
}
