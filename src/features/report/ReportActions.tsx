import { useId, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Button } from "#ui/button/Button.tsx";
import { Notice } from "#ui/notice/Notice.tsx";

import styles from "./ReportActions.module.css";

/** A file whose writer is fetched when it is asked for. */
export type LateFile = "word" | "excel";

interface ReportActionsProps {
  /** Whether people are named; undefined in a session without names. */
  names: boolean | undefined;
  onNames: (names: boolean) => void;
  onPrint: () => void;
  /** Whether the print window came when it was asked for. */
  printed: boolean;
  onWord: () => void;
  onExcel: () => void;
  /** The file that could not be made. */
  failed: LateFile | undefined;
  onMarkdown: () => void;
  onCsv: () => void;
  onFile: () => void;
  /** Other things to take along. */
  children: ReactNode;
}

/** The ways to take a report along, and whether it names people. */
export function ReportActions(props: ReportActionsProps) {
  const { names, onNames, onPrint, printed, onWord, onExcel, failed } = props;
  const { onMarkdown, onCsv, onFile, children } = props;
  const { t } = useTranslation();
  const hint = useId();
  return (
    <section className={styles["actions"]} aria-label={t("report.take")}>
      <div className={styles["groups"]}>
        <div className="wrap gap-3">
          <Button variant="primary" onClick={onPrint}>
            {t("planFiles.print")}
          </Button>
          <Button onClick={onWord}>{t("planFiles.word")}</Button>
        </div>
        <div className="wrap gap-3">
          <Button onClick={onExcel}>{t("report.excel")}</Button>
          <Button onClick={onCsv}>{t("report.csv")}</Button>
          <Button onClick={onMarkdown}>{t("planFiles.markdown")}</Button>
          <Button onClick={onFile}>{t("common.saveFile")}</Button>
        </div>
      </div>
      {failed && <Notice tone="error">{t(`report.failed.${failed}`)}</Notice>}
      {!printed && <Notice tone="error">{t("report.printFailed")}</Notice>}
      {names !== undefined && (
        <div className={styles["choice"]}>
          <label className={styles["switch"]}>
            <input
              type="checkbox"
              role="switch"
              checked={names}
              aria-checked={names}
              aria-describedby={hint}
              onChange={(event) => onNames(event.target.checked)}
            />
            {t("report.withNames")}
          </label>
          <p id={hint} className={styles["hint"]}>
            {t("report.withNamesHint")}
          </p>
        </div>
      )}
      <p className={styles["hint"]}>{t("report.fileHint")}</p>
      {children}
    </section>
  );
}
