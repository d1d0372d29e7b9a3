import { useTranslation } from "react-i18next";

import type { LearningList } from "#domain/print/learningList.ts";

import { copiesOf, worksheetStack, type SheetsProps } from "./data.ts";
import { Copies, Sheet, WritingLines } from "./Sheet.tsx";
import styles from "./WorksheetSheets.module.css";

const WAYS = [1, 2, 3];

/** A learning list for everyone. */
export function WorksheetSheets({ data, copies }: SheetsProps) {
  return (
    data.list && (
      <Copies count={copiesOf(worksheetStack(data), copies)}>
        <Worksheet list={data.list} />
      </Copies>
    )
  );
}

function Worksheet({ list }: { list: LearningList }) {
  const { t } = useTranslation();
  return (
    <Sheet className={styles["worksheet"]} hue={list.hue}>
      <header className={styles["head"]}>
        <h2 dir="auto" className={styles["title"]}>
          {list.title}
        </h2>
        <p className={styles["name"]}>{t("print.worksheet.name")}</p>
      </header>
      <p className="quiet">{t("print.worksheet.intro")}</p>
      {list.apart.map(({ id, text, followUps }) => (
        <section key={id} className={styles["question"]}>
          <h3 dir="auto">{text}</h3>
          {followUps.length > 0 && <p dir="auto">{followUps.join(" ")}</p>}
          <WritingLines count={3} />
        </section>
      ))}
      {list.together.length > 0 && (
        <div className={styles["together"]} style={{ "--columns": list.together.length }}>
          {list.together.map(({ id, text, followUps }) => (
            <div key={id} className={styles["ask"]}>
              <h3 dir="auto">{text}</h3>
              {followUps.length > 0 && <p dir="auto">{followUps.join(" ")}</p>}
            </div>
          ))}
          {WAYS.flatMap((way) =>
            list.together.map(({ id }, column) => (
              <div key={`${way}/${id}`} className={styles["cell"]}>
                {column === 1 && (
                  <>
                    <span>{t("print.worksheet.for")}</span>
                    <span className={styles["against"]}>{t("print.worksheet.against")}</span>
                  </>
                )}
                {column === 0 && (
                  <>
                    <b>{t("print.worksheet.way", { number: way })}</b>
                    <span className={styles["terms"]}>
                      <span>{t("print.worksheet.short")}</span>
                      <span>{t("print.worksheet.long")}</span>
                    </span>
                  </>
                )}
              </div>
            )),
          )}
        </div>
      )}
      <section className={styles["try"]}>
        <h3>{t("print.worksheet.try")}</h3>
        <WritingLines count={1} />
        <div className={styles["how"]}>
          <span>{t("print.worksheet.when")}</span>
          <span>{t("print.worksheet.help")}</span>
        </div>
      </section>
    </Sheet>
  );
}
