import { useId } from "react";
import { useTranslation } from "react-i18next";

import { Button } from "#ui/button/Button.tsx";

import styles from "./ReportActions.module.css";

interface AgreementsActionsProps {
  /** How many were written down. */
  count: number;
  onPrint: () => void;
  onWord: () => void;
  onMarkdown: () => void;
}

/** The ways to take along what was agreed. */
export function AgreementsActions({ count, onPrint, onWord, onMarkdown }: AgreementsActionsProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <section className={styles["agreements"]} aria-labelledby={id}>
      <h2 id={id} className="type-6">
        {t("report.agreements.sheet.title")}
      </h2>
      <p className={styles["hint"]}>{t("report.agreements.hint", { count })}</p>
      <div className="wrap gap-3">
        <Button onClick={onPrint}>{t("report.agreements.print")}</Button>
        <Button onClick={onWord}>{t("report.agreements.word")}</Button>
        <Button onClick={onMarkdown}>{t("report.agreements.markdown")}</Button>
      </div>
    </section>
  );
}
