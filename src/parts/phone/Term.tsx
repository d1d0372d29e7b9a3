import { useTranslation } from "react-i18next";

import { changeEntry } from "#domain/phone/notes.ts";
import type { Entry } from "#domain/phone/types.ts";

import styles from "./Term.module.css";
import type { PhoneProps } from "./types.ts";

const TERMS = ["short", "long"] as const;

interface TermProps extends Pick<PhoneProps, "change"> {
  entry: Entry;
  at: string;
}

/** Whether a way is for soon or for later. */
export function Term({ entry, at, change }: TermProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles["terms"]}>
      <legend className="visually-hidden">{t("phone.sheet.term", { way: entry.text })}</legend>
      {TERMS.map((term) => (
        <label key={term} className={styles["term"]}>
          <input
            type="radio"
            name={entry.id}
            checked={entry.term === term}
            onChange={() => change((now) => changeEntry(now, at, entry.id, { term }))}
          />
          {t(`phone.sheet.${term}`)}
        </label>
      ))}
    </fieldset>
  );
}
