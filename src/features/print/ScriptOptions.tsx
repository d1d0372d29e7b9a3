import { useTranslation } from "react-i18next";

import styles from "./Choices.module.css";
import type { OptionsProps } from "./data.ts";

/** How much of the session plan, and whether there is room to write beside it. */
export function ScriptOptions({ script, onChoose }: OptionsProps) {
  const { t } = useTranslation();
  const { short, notes } = script;
  const choose = (changed: Partial<typeof script>) =>
    onChoose({ script: { ...script, ...changed } });
  return (
    <div className={styles["options"]}>
      <fieldset>
        <legend>{t("print.option.length")}</legend>
        <div className={styles["sizes"]}>
          {[false, true].map((one) => (
            <label key={String(one)} className="line gap-3 breaks min-0 hit">
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
        <label className="line gap-3 breaks min-0 hit">
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
