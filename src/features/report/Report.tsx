import { useId, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Session } from "#domain/session/types.ts";
import { saveBytes, saveFile } from "#platform/files.ts";
import { Button } from "#ui/button/Button.tsx";
import { useOneAtATime } from "#ui/useOneAtATime.ts";

import { UndoToast } from "#scenes/shared/session/UndoToast.tsx";

import styles from "./Report.module.css";
import { ReportActions } from "./ReportActions.tsx";
import { ReportItemView } from "./ReportItemView.tsx";
import { TimeTable } from "./TimeTable.tsx";
import { useReportData } from "./useReportData.ts";

interface ReportProps {
  session: Session;
  /** The whole session as the text of a backup file. */
  backupText: () => string;
  /** Back to the stage. */
  onBack: () => void;
  /** The end was taken back. */
  onTakenBack: () => void;
  onHome: () => void;
}

const EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What a session gave, by exercise, and the ways to take it along. */
export function Report({ session, backupText, onBack, onTakenBack, onHome }: ReportProps) {
  const { t } = useTranslation();
  const timesId = useId();
  const [names, setNames] = useState(false);
  const once = useOneAtATime();
  const [excelFailed, setExcelFailed] = useState(false);
  const { doc, words, fileName, markdown, csv, xlsx } = useReportData(session, names);
  const save = (ending: string, mime: string, text: string) =>
    saveFile(`${fileName}.${ending}`, mime, text);
  const saveExcel = async () => {
    try {
      saveBytes(`${fileName}.xlsx`, EXCEL, await xlsx());
      setExcelFailed(false);
    } catch {
      setExcelFailed(true);
    }
  };
  const someNamed = session.live.people.some(({ name }) => name.trim() !== "");
  return (
    <div className={styles["page"]}>
      <header className={styles["bar"]}>
        <Button variant="quiet" onClick={onHome}>
          {t("report.home")}
        </Button>
        <Button onClick={onBack}>{t("report.back")}</Button>
      </header>
      <main className={styles["report"]}>
        <h1 dir="auto" className={styles["title"]}>
          {doc.title}
        </h1>
        <p className={styles["meta"]}>{doc.meta.join(" · ")}</p>
        {doc.names.length > 0 && <Present names={doc.names} />}
        <ReportActions
          names={someNamed ? names : undefined}
          onNames={setNames}
          onMarkdown={() => save("md", "text/markdown", markdown())}
          onExcel={() => once(saveExcel)}
          excelFailed={excelFailed}
          onCsv={() => save("csv", "text/csv", csv())}
          onFile={() => save("json", "application/json", backupText())}
        />
        {doc.empty && (
          <section className={styles["empty"]}>
            <h2>{t("report.emptyTitle")}</h2>
            <p>{t("report.empty")}</p>
          </section>
        )}
        {doc.sections.map(({ id, hue, title, items }) => (
          <section key={id} data-hue={hue} className={styles["section"]}>
            <h2 dir="auto" className={styles["step"]}>
              {title}
            </h2>
            {items.map((item) => (
              <ReportItemView key={item.key} item={item} words={words} />
            ))}
          </section>
        ))}
        {doc.quiet.length > 0 && !doc.empty && (
          <p className={styles["quiet"]}>{words.quiet(doc.quiet.join(", "))}</p>
        )}
        {doc.times && (
          <section className={styles["section"]}>
            <h2 id={timesId} className={styles["step"]}>
              {words.times.title}
            </h2>
            <TimeTable times={doc.times} labelledBy={timesId} words={words} />
          </section>
        )}
      </main>
      <UndoToast onTakenBack={onTakenBack} />
    </div>
  );
}

function Present({ names }: { names: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <ul translate="no" className={styles["names"]} aria-label={t("report.presentLabel")}>
      {names
        .map((name, place) => ({ name, place }))
        .map(({ name, place }) => (
          <li key={place} dir="auto">
            {name}
          </li>
        ))}
    </ul>
  );
}
