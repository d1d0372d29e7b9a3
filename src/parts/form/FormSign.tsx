import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Form } from "#content/parts.ts";

import styles from "./FormSign.module.css";
import { EDGES, HEADS, type Head } from "./heads.ts";

interface FormSignProps {
  form: Form;
  /** As large as the stage can spare, or in one line with other words. */
  size: "large" | "small";
}

/** The form that this window showed last: only another one moves. */
let before: Form | undefined;

/** How people work now: a sign of heads that is told from the back row, and the word for it. */
export function FormSign({ form, size }: FormSignProps) {
  const { t } = useTranslation();
  const [changed] = useState(() => before !== undefined && before !== form);
  useEffect(() => {
    before = form;
  }, [form]);
  return (
    <p
      className={styles["sign"]}
      data-form={form}
      data-size={size}
      data-changed={changed || undefined}
    >
      <svg viewBox="0 0 120 60" aria-hidden="true" className={styles["heads"]}>
        {HEADS[form].map((head) => (
          <Person key={`${head.x} ${head.y}`} head={head} />
        ))}
        {EDGES[form]?.map((x) => (
          <line key={x} x1={x} x2={x} y1="4" y2="56" className={styles["edge"]} />
        ))}
        {form === "pairs" && (
          <path
            className={styles["talk"]}
            d="M50 3h20a4 4 0 0 1 4 4v7a4 4 0 0 1-4 4h-5l2 6-8-6h-9a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4Z"
          />
        )}
      </svg>
      <span className={styles["word"]}>{t(`stage.form.${form}`)}</span>
    </p>
  );
}

function Person({ head: { x, y, size } }: { head: Head }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      <circle cy="-8" r="6.6" />
      <path d="M-12 15v-4a11 11 0 0 1 24 0v4a1.5 1.5 0 0 1-1.5 1.5h-21A1.5 1.5 0 0 1-12 15Z" />
    </g>
  );
}
