import { useTranslation } from "react-i18next";

import styles from "./Waiting.module.css";

/** Shown while a page is on its way; words only when that takes long enough to read them. */
export function Waiting() {
  const { t } = useTranslation();
  return (
    <p role="status" className={styles["waiting"]}>
      {t("errors.loading")}
    </p>
  );
}
