import { useState } from "react";
import { useTranslation } from "react-i18next";

import { isBlank } from "#platform/root.ts";

import styles from "./Waiting.module.css";

/** Shown while a page is on its way; words only when that takes long enough to read them. */
export function Waiting() {
  const { t } = useTranslation();
  // At the very first the words of the page itself still stand, and say more.
  const [first] = useState(isBlank);
  if (first) return null;
  return (
    <p role="status" className={styles["waiting"]}>
      {t("errors.loading")}
    </p>
  );
}
