import { useTranslation } from "react-i18next";

import { clockOf } from "#domain/plan/clock.ts";
import type { ScriptPart } from "#domain/plan/script.ts";
import { paperStep } from "#domain/print/scriptRows.ts";

import type { SheetsProps } from "./data.ts";
import { EmptyCell } from "./EmptyCell.tsx";
import { formText, materialText, stepTitle } from "./paperWords.ts";
import { ScriptOverview } from "./ScriptOverview.tsx";
import { ScriptRow } from "./ScriptRow.tsx";
import styles from "./ScriptSheet.module.css";
import { Sheet } from "./Sheet.tsx";

/** The session plan for the trainer: an overview, and then each step with room to write. */
export function ScriptSheet({ data: { plan, script } }: SheetsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Sheet flow>
        <ScriptOverview plan={plan} script={script} />
      </Sheet>
      {script.steps.length > 0 && (
        <Sheet flow>
          <table className={styles["steps"]}>
            <caption>{t("print.script.detail")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("print.script.time")}</th>
                <th scope="col">{t("print.script.what")}</th>
                <th scope="col">{t("print.script.reflection")}</th>
              </tr>
            </thead>
            {script.steps.map(paperStep).map(({ step, rows, parts }) => (
              <tbody key={step.id} data-hue={step.hue}>
                <tr className={styles["step"]}>
                  <td>
                    <span translate="no" className={styles["clock"]}>
                      {clockOf(step.start)}
                    </span>
                  </td>
                  <th scope="rowgroup">
                    <span dir="auto" className={styles["title"]}>
                      {stepTitle(step, t)}
                    </span>{" "}
                    <span className={styles["lasts"]}>
                      {t("print.minutes", { count: step.minutes })}
                    </span>
                    {step.aim !== "" && <span className={styles["aim"]}>{step.aim}</span>}
                    {step.materials.length > 0 && (
                      <span className={styles["needs"]}>
                        {t("print.script.needs", {
                          list: step.materials.map((line) => materialText(line, t)).join(", "),
                        })}
                      </span>
                    )}
                    {step.kind === "exercise" && parts.length === 0 && (
                      <span className={styles["aim"]}>{t("print.script.gone")}</span>
                    )}
                  </th>
                  <EmptyCell />
                </tr>
                {rows.map((row) => (
                  <tr key={row.key}>
                    <EmptyCell />
                    <ScriptRow row={row} />
                    <EmptyCell />
                  </tr>
                ))}
                {parts.flatMap(({ part, rows: own }) => [
                  part.title !== "" && (
                    <tr key={part.id} className={styles["part"]}>
                      <td className={styles["aside"]}>
                        {t("print.minutes", { count: part.minutes })}
                      </td>
                      <td>
                        <PartName part={part} />
                      </td>
                      <EmptyCell />
                    </tr>
                  ),
                  ...own.map((row) => (
                    <tr key={row.key}>
                      <td className={styles["aside"]}>
                        {row.kind === "cue" && row.opens && row.cue.when !== "start"
                          ? t(`print.script.${row.cue.when}`)
                          : ""}
                      </td>
                      <ScriptRow row={row} />
                      <EmptyCell />
                    </tr>
                  )),
                ])}
              </tbody>
            ))}
          </table>
        </Sheet>
      )}
    </>
  );
}

/** "Per twee", "In groepjes van 4", "Nabespreken · samen": a form that the title says is not told twice. */
function PartName({ part }: { part: ScriptPart }) {
  const { t } = useTranslation();
  const form = formText(part, t);
  const told = form.startsWith(part.title.toLowerCase());
  return (
    <>
      <strong>{part.title}</strong>
      {told ? form.slice(part.title.length) : <> · {form}</>}
    </>
  );
}
