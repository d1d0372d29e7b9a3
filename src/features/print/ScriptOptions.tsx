import { useTranslation } from "react-i18next";

import styles from "./Choices.module.css";
import type { OptionsProps } from "./data.ts";

/** How much of the session plan, and whether there is room to write beside it. */
export function ScriptOptions({ choices, onChoices }: OptionsProps) {
  const { t } = useTranslation();
  const { short, notes } = choices.script;
  const choose = (script: Partial<typeof choices.script>) =>
    onChoices({ ...choices, script: { ...choices.script, ...script } });
  return (
    <div className={styles["options"]}>
      <fieldset>
        <legend>{t("print.option.length")}</legend>
        <div className={styles["sizes"]}>
          {[false, true].map((one) => (
            <label key={String(one)} className={styles["check"]}>
              <input
                type="radio"
                name="script-length"
                checked={short === one}
                onChange={() => choose({ short: one })}
              />
              {t(one ? "print.option.short" : "print.option.full")}
            </label>
          ))}
        </div>
        <p className={styles["hint"]}>
          {t(short ? "print.option.shortHint" : "print.option.fullHint")}
        </p>
      </fieldset>
      {!short && (
        <label className={styles["check"]}>
          <input
            type="checkbox"
            checked={notes}
            onChange={({ target }) => choose({ notes: target.checked })}
          />
          {t("print.option.notes")}
        </label>
      )}
    </div>
  );
}
