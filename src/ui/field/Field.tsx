import { useId } from "react";
import type { InputHTMLAttributes, ReactNode, Ref, TextareaHTMLAttributes } from "react";
import { classes } from "#ui/classes.ts";
import styles from "./Field.module.css";

interface FieldWords {
  label: string;
  /** The label is read aloud but not shown, where the place says it already. */
  hideLabel?: boolean;
  hint?: ReactNode;
  error?: string | undefined;
}

interface Links {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

interface FieldProps extends FieldWords {
  className?: string | undefined;
  children: (links: Links) => ReactNode;
}

type TextFieldProps = FieldWords &
  InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement> };

type TextAreaProps = FieldWords &
  TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: Ref<HTMLTextAreaElement> };

/** A label, a hint and an error around something to fill in, tied together for a screen reader. */
export function Field({ label, hideLabel, hint, error, className, children }: FieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = classes(hint !== undefined && hintId, error !== undefined && errorId);
  return (
    <div className={classes(styles["field"], className)}>
      <label htmlFor={id} className={hideLabel === true ? "visually-hidden" : styles["label"]}>
        {label}
      </label>
      {error !== undefined && (
        <p id={errorId} className={styles["error"]}>
          {error}
        </p>
      )}
      {children({
        id,
        "aria-describedby": described === "" ? undefined : described,
        "aria-invalid": error === undefined ? undefined : true,
      })}
      {hint !== undefined && (
        <div id={hintId} className={styles["hint"]}>
          {hint}
        </div>
      )}
    </div>
  );
}

/** One line of text or a number. */
export function TextField(props: TextFieldProps) {
  const { label, hideLabel = false, hint, error, className, ...rest } = props;
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint} error={error} className={className}>
      {(links) => <input dir="auto" {...rest} {...links} className={styles["input"]} />}
    </Field>
  );
}

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const { label, hideLabel = false, hint, error, className, ...rest } = props;
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint} error={error} className={className}>
      {(links) => (
        <textarea
          dir="auto"
          {...rest}
          {...links}
          className={classes(styles["input"], styles["area"])}
        />
      )}
    </Field>
  );
}
