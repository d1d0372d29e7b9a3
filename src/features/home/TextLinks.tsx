import { useTranslation } from "react-i18next";

import { textPages } from "#parts/stage/textPages.ts";

import styles from "./TextLinks.module.css";

/** The ways to what is stated about the app. */
export function TextLinks() {
  const { t } = useTranslation();
  return (
    <nav className={styles["links"]} aria-label={t("home.texts.label")}>
      <a href={textPages.privacy}>{t("home.texts.privacy")}</a>
      <a href={textPages.accessibility}>{t("home.texts.accessibility")}</a>
    </nav>
  );
}
