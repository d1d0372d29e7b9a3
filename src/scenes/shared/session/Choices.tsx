import { useTranslation } from "react-i18next";

import { canKeepAwake } from "#platform/wakeLock.ts";
import { usePreferences } from "#stores/preferences.ts";

import "./words.ts";
import styles from "./Choices.module.css";

/** What the facilitator can choose for every session on this device. */
export function Choices() {
  const { t } = useTranslation();
  const sound = usePreferences((state) => state.sound);
  const letters = usePreferences((state) => state.letters);
  const change = usePreferences((state) => state.change);
  return (
    <>
      <label className={styles["check"]}>
        <input
          type="checkbox"
          checked={sound}
          onChange={(event) => change({ sound: event.target.checked })}
        />
        {t("run.sound")}
      </label>
      <label className={styles["check"]}>
        <input
          type="checkbox"
          checked={letters}
          onChange={(event) => change({ letters: event.target.checked })}
        />
        {t("run.letters")}
      </label>
      {!canKeepAwake() && <p className={styles["hint"]}>{t("run.noWakeLock")}</p>}
    </>
  );
}
