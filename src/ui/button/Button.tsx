import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";
import { classes } from "#ui/classes.ts";
import styles from "./Button.module.css";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  variant?: "primary" | "secondary" | "quiet" | "danger";
  size?: "small" | "medium" | "large";
  /** The key that does the same; stands on the button and is not read aloud. */
  keyCap?: string | undefined;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

/** A pill to press. One primary button per screen. */
export function Button(props: ButtonProps) {
  const { variant = "secondary", size = "medium", keyCap, className, children, ...rest } = props;
  const { type = "button", ...more } = rest;
  return (
    <button
      {...more}
      // eslint-disable-next-line react/button-has-type -- the default stands above
      type={type}
      className={classes(styles["button"], styles[variant], styles[size], className)}
    >
      {children}
      {keyCap !== undefined && (
        <kbd className={styles["key"]} aria-hidden="true">
          {keyCap}
        </kbd>
      )}
    </button>
  );
}
