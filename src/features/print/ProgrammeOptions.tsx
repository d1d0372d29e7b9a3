import { useTranslation } from "react-i18next";

import styles from "./Choices.module.css";
import type { OptionsProps } from "./data.ts";

/** How much the programme tells. */
export function ProgrammeOptions({ handout, onChoose }: OptionsProps) {
  const { t } = useTranslation();
  return (
    <div className={styles["options"]}>
      <label className="line gap-3 breaks min-0 hit">
        <input
          type="checkbox"
          checked={handout.names}
          onChange={({ target }) => onChoose({ handout: { ...handout, names: target.checked } })}
        />
        <span>{t("print.option.names")}</span>
      </label>
      {handout.names && (
        <label className="line gap-3 breaks min-0 hit">
          <input
            type="checkbox"
            checked={handout.sentences}
            onChange={({ target }) =>
              onChoose({ handout: { ...handout, sentences: target.checked } })
            }
          />
          <span>{t("print.option.sentences")}</span>
        </label>
      )}
    </div>
  );
}
