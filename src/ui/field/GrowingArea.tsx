import type { Ref, TextareaHTMLAttributes } from "react";

import styles from "./GrowingArea.module.css";

interface GrowingAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  value: string;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Room for several lines that grows with what is written in it. */
export function GrowingArea(props: GrowingAreaProps) {
  return (
    <div className={styles["grow"]} data-text={props.value}>
      <textarea dir="auto" rows={2} {...props} className={styles["area"]} />
    </div>
  );
}
