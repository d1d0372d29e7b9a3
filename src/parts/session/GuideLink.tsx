import { useTranslation } from "react-i18next";

import { textPages } from "#parts/stage/textPages.ts";

import "./words.ts";
import styles from "./Choices.module.css";

/** The guide, beside the session that goes on. */
export function GuideLink() {
  const { t } = useTranslation();
  return (
    <a className={styles["guide"]} href={textPages.guide} target="_blank" rel="noreferrer">
      {t("run.guide")}
    </a>
  );
}
