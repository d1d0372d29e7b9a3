import { useTranslation } from "react-i18next";

import { takeOver } from "#stores/live/windows.ts";
import { Button } from "#ui/button/Button.tsx";

import styles from "./ReadAlong.module.css";

/** Says that another window has this session in hand, and takes it over on one press. */
export function ReadAlong() {
  const { t } = useTranslation();
  return (
    <div role="status" className={styles["along"]}>
      <span>{t("run.readAlong.text")}</span>
      <Button variant="primary" onClick={takeOver}>
        {t("common.take")}
      </Button>
    </div>
  );
}
