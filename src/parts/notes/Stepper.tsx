import { useState } from "react";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";

import { nextCountOnEnter } from "./nextCount.ts";
import styles from "./Stepper.module.css";

interface StepperProps {
  /** What is counted, in a word or a question. */
  label: string;
  describedBy?: string | undefined;
  value: number | undefined;
  most: number;
  /** One of several hands that are counted: the key for notes leads here, and Enter to the next. */
  count?: boolean;
  /** undefined when the field was emptied. */
  onChange: (value: number | undefined) => void;
}

const EMPTY = "0";

/** A whole number from 0: one less, type it, one more. The wheel never changes it by accident. */
export function Stepper({
  label,
  describedBy,
  value,
  most,
  count = false,
  onChange,
}: StepperProps) {
  const { t } = useTranslation();
  /** What stands in the field while somebody types in it. */
  const [typed, setTyped] = useState<string>();

  const step = (by: number) => {
    setTyped(undefined);
    onChange(Math.min(most, Math.max(0, (value ?? 0) + by)));
  };
  const type = (raw: string) => {
    const digits = raw.replaceAll(/\D/gu, "").slice(0, 4);
    setTyped(digits);
    onChange(digits === "" ? undefined : Math.min(most, Number(digits)));
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (count) nextCountOnEnter(event);
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    step(event.key === "ArrowUp" ? 1 : -1);
  };

  return (
    <div data-each-press="" className={styles["stepper"]}>
      <button
        type="button"
        // With the keyboard the arrows do the same: Tab goes to the next number at once.
        tabIndex={-1}
        className={styles["button"]}
        aria-label={t("capture.stepper.less", { what: label })}
        onClick={() => step(-1)}
      >
        −
      </button>
      <input
        role="spinbutton"
        data-count={count ? "" : undefined}
        aria-label={label}
        aria-describedby={describedBy}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={most}
        className={styles["number"]}
        inputMode="numeric"
        autoComplete="off"
        placeholder={EMPTY}
        value={typed ?? value ?? ""}
        onFocus={(event) => event.target.select()}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
        onBlur={() => setTyped(undefined)}
      />
      <button
        type="button"
        // With the keyboard the arrows do the same: Tab goes to the next number at once.
        tabIndex={-1}
        className={styles["button"]}
        aria-label={t("capture.stepper.more", { what: label })}
        onClick={() => step(1)}
      >
        +
      </button>
    </div>
  );
}
