import type { ReactNode } from "react";

import styles from "./Bar.module.css";

interface BarButtonProps {
  onClick: () => void;
  /** Words on the button, or a name for one that has only an icon. */
  text?: string;
  label?: string;
  keyCap?: string;
  pressed?: boolean;
  disabled?: boolean;
  /** Every press counts, also the later ones of a double click. */
  eachPress?: true;
  children?: ReactNode;
}

/** A button on the dark bar, with its key on it. */
export function BarButton(props: BarButtonProps) {
  const { onClick, text, label, keyCap, pressed, disabled, eachPress, children } = props;
  return (
    <button
      type="button"
      data-each-press={eachPress}
      className={styles["button"]}
      onClick={onClick}
      disabled={disabled}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-keyshortcuts={keyCap}
    >
      {children}
      {text !== undefined && <span className={styles["text"]}>{text}</span>}
      {keyCap !== undefined && (
        <kbd aria-hidden="true" className={styles["key"]}>
          {keyCap}
        </kbd>
      )}
    </button>
  );
}
