import { useId } from "react";
import { useTranslation } from "react-i18next";

import { nextCountOnEnter } from "#parts/notes/nextCount.ts";

import styles from "./Capture.module.css";

interface Option<Value> {
  value: Value;
  text: string;
  /** What is read aloud instead of the text. */
  label?: string;
}

interface SegmentsProps<Value> {
  legend: string;
  options: readonly Option<Value>[];
  value: Value | undefined;
  /** One of several that are gone through with Enter; the key for notes leads to the first. */
  count?: boolean;
  /** undefined when the choice is taken back. */
  onChange: (value: Value | undefined) => void;
}

/** One choice out of a few, side by side; the last one, "–", takes it back. */
export function Segments<Value extends string | number>(props: SegmentsProps<Value>) {
  const { legend, options, value, count = false, onChange } = props;
  const { t } = useTranslation();
  const name = useId();
  const all: Option<Value | undefined>[] = [
    ...options,
    { value: undefined, text: t("capture.trial.unset"), label: t("capture.trial.unsetLabel") },
  ];
  return (
    <fieldset className={styles["segments"]}>
      <legend className="visually-hidden">{legend}</legend>
      {all.map((option) => (
        <label key={option.value ?? ""} className={styles["segment"]}>
          <input
            type="radio"
            className={styles["radio"]}
            name={name}
            aria-label={option.label}
            checked={value === option.value}
            data-count={count && value === option.value ? "" : undefined}
            onKeyDown={count ? nextCountOnEnter : undefined}
            onChange={() => onChange(option.value)}
          />
          <span className={styles["face"]}>{option.text}</span>
        </label>
      ))}
    </fieldset>
  );
}
