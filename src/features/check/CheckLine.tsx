import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import styles from "./Check.module.css";
import { useKeptFocus } from "./useKeptFocus.ts";

export type CheckState = "good" | "todo" | "bad";

interface CheckLineProps {
  title: string;
  state: CheckState;
  text: string;
  /** Buttons. */
  children?: ReactNode;
}

/** One thing that was tried: its state by shape and word, what it means, and what to press. */
export function CheckLine({ title, state, text, children }: CheckLineProps) {
  const { t } = useTranslation();
  const kept = useKeptFocus<HTMLLIElement>();
  return (
    <li {...kept} tabIndex={-1} className={styles["line"]} data-state={state}>
      <span className={styles["sign"]} aria-hidden="true" />
      <div className={styles["words"]}>
        <h2 className={styles["name"]}>
          {title} <span className={styles["state"]}>{t(`check.state.${state}`)}</span>
        </h2>
        <p role="status">{text}</p>
      </div>
      <div className={styles["buttons"]}>{children}</div>
    </li>
  );
}
