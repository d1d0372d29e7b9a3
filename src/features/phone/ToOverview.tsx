import { List } from "lucide-react";
import { useTranslation } from "react-i18next";

import { classes } from "#ui/classes.ts";

import styles from "./ToOverview.module.css";
import { OVERVIEW } from "./trail.ts";

interface ToOverviewProps {
  onGo: (page: string) => void;
  className: string | undefined;
}

/** The way from a page to the list of all pages. */
export function ToOverview({ onGo, className }: ToOverviewProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={classes(styles["overview"], className)}
      onClick={() => onGo(OVERVIEW)}
    >
      <List aria-hidden="true" size="1.25rem" />
      {t("phone.overview")}
    </button>
  );
}
