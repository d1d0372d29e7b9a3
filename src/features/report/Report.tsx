import { useEffect, useId, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";

import type { Session } from "#domain/session/types.ts";
import { saveBytes, saveFile } from "#platform/files.ts";
import { onPrinted, printPage } from "#platform/print.ts";
import { Button } from "#ui/button/Button.tsx";
import { PageFrame } from "#ui/page/PageFrame.tsx";
import { useOneAtATime } from "#ui/useOneAtATime.ts";

import { UndoToast } from "#parts/session/UndoToast.tsx";

import { AgreementsActions } from "./AgreementsActions.tsx";
import { AgreementsSheet } from "./AgreementsSheet.tsx";
import styles from "./Report.module.css";
import { ReportActions, type LateFile } from "./ReportActions.tsx";
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

const OFFICE = "application/vnd.openxmlformats-officedocument";
const LATE = {
  word: { ending: "docx", mime: `${OFFICE}.wordprocessingml.document` },
  excel: { ending: "xlsx", mime: `${OFFICE}.spreadsheetml.sheet` },
};

/** What a session gave, by exercise, and the ways to take it along. */
export function Report({ session, backupText, onBack, onTakenBack, onHome }: ReportProps) {
  const { t } = useTranslation();
  const timesId = useId();
  const [names, setNames] = useState(false);
  const once = { word: useOneAtATime(), excel: useOneAtATime() };
  const [failed, setFailed] = useState<LateFile>();
  const [paper, setPaper] = useState<"report" | "agreements">("report");
  const [printed, setPrinted] = useState(true);
  useEffect(() => onPrinted(() => setPaper("report")), []);
  const { doc, words, fileName, markdown, csv, xlsx, word, agreements } = useReportData(
    session,
    names,
  );
  const save = (ending: string, mime: string, text: string) =>
    saveFile(`${fileName}.${ending}`, mime, text);
  /** What writes these files comes over the network when it is asked for, and so can be missing. */
  const saveLate = (
    kind: LateFile,
    write: () => Promise<Uint8Array<ArrayBuffer>>,
    name = fileName,
  ) =>
    once[kind](async () => {
      const { ending, mime } = LATE[kind];
      try {
        saveBytes(`${name}.${ending}`, mime, await write());
        setFailed(undefined);
      } catch {
        setFailed(kind);
      }
    });
  const print = (what: typeof paper) => {
    // The print window takes the page as it stands.
    flushSync(() => setPaper(what));
    setPrinted(printPage());
  };
  const agreementsName = t("report.agreements.file", { name: fileName });
  const someNamed = session.live.people.some(({ name }) => name.trim() !== "");
  return (
    <PageFrame
      className={styles["page"]}
      paper={paper}
      bar={
        <>
          <Button variant="quiet" onClick={onHome}>
            {t("common.home")}
          </Button>
          <Button onClick={onBack}>{t("report.back")}</Button>
        </>
      }
      beside={
        <>
          {paper === "agreements" && <AgreementsSheet sheet={agreements.sheet} />}
          <UndoToast onTakenBack={onTakenBack} />
        </>
      }
    >
      <h1 dir="auto">{doc.title}</h1>
      <p>{doc.meta.join(" · ")}</p>
      {doc.names.length > 0 && <Present names={doc.names} />}
      <ReportActions
        names={someNamed ? names : undefined}
        onNames={setNames}
        printed={printed}
        onPrint={() => print("report")}
        onWord={() => saveLate("word", word)}
        onExcel={() => saveLate("excel", xlsx)}
        failed={failed}
        onMarkdown={() => save("md", "text/markdown", markdown())}
        onCsv={() => save("csv", "text/csv", csv())}
        onFile={() => save("json", "application/json", backupText())}
      >
        <AgreementsActions
          count={agreements.count}
          onPrint={() => print("agreements")}
          onWord={() => saveLate("word", agreements.word, agreementsName)}
          onMarkdown={() =>
            saveFile(`${agreementsName}.md`, "text/markdown", agreements.markdown())
          }
        />
      </ReportActions>
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
    </PageFrame>
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
