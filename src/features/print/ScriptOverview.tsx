import { useTranslation } from "react-i18next";

import type { Plan } from "#content/schema.ts";
import { clockOf, minutesOf } from "#domain/plan/clock.ts";
import type { Script, ScriptStep } from "#domain/plan/script.ts";
import { pagesOf } from "#domain/print/layout.ts";

import { materialText, occasionOf, planTitle, stepTitle } from "./paperWords.ts";
import styles from "./ScriptOverview.module.css";

/** More steps than this stand in two columns, so that a long day is still on one page. */
const ONE_COLUMN = 18;

/** One page that says it all: when, where, for whom, which steps, what to bring. */
export function ScriptOverview({ plan, script }: { plan: Plan; script: Script }) {
  const { t, i18n } = useTranslation();
  const { steps, people } = script;
  const agreed = minutesOf(plan.end ?? "");
  const materials = script.materials.filter(({ name }) => name.trim() !== "");
  const meta = [
    ...occasionOf(plan, i18n.language),
    ...(steps.length > 0
      ? [t("print.span", { start: clockOf(script.start), end: clockOf(script.end) })]
      : []),
    ...(people === undefined ? [] : [t("print.script.people", { count: people })]),
  ];
  const facts = [
    {
      id: "audiences",
      title: t("print.script.audiences"),
      lines: plan.audiences.map((one) => t(`print.audience.${one}`)),
    },
    { id: "activities", title: t("print.script.activities"), lines: plan.activities },
    { id: "tasks", title: t("print.script.tasks"), lines: plan.tasks },
  ].map((fact) => ({ ...fact, text: fact.lines.filter((line) => line.trim() !== "").join(", ") }));
  const columns = pagesOf(
    steps,
    steps.length > ONE_COLUMN ? Math.ceil(steps.length / 2) : ONE_COLUMN,
  );
  return (
    <>
      <h2 dir="auto" className={styles["title"]}>
        {planTitle(plan, t)}
      </h2>
      {meta.length > 0 && <p className={styles["meta"]}>{meta.join(" · ")}</p>}
      <dl className={styles["facts"]}>
        {facts
          .filter(({ text }) => text !== "")
          .map(({ id, title, text }) => (
            <div key={id}>
              <dt>{title}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
      </dl>
      {steps.length === 0 ? (
        <p className={styles["meta"]}>{t("print.script.noSteps")}</p>
      ) : (
        <>
          <h3 className={styles["head"]}>{t("print.script.overview")}</h3>
          <div className={styles["columns"]}>
            {columns.map((column) => (
              <StepTable key={column[0]?.id} steps={column} />
            ))}
          </div>
          <p className={styles["total"]}>
            {t("print.script.total", { count: script.minutes })}
            {agreed !== undefined && clockOf(agreed) !== clockOf(script.end) && (
              <> · {t("print.script.agreed", { end: clockOf(agreed) })}</>
            )}
          </p>
          {plan.start === undefined && (
            <p className={styles["total"]}>
              {t("print.script.guessed", { start: clockOf(script.start) })}
            </p>
          )}
        </>
      )}
      {materials.length > 0 && (
        <section>
          <h3 className={styles["head"]}>{t("print.script.materials")}</h3>
          <ul className={styles["materials"]}>
            {materials.map((line) => (
              <li key={line.id} dir="auto">
                {materialText(line, t)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function StepTable({ steps }: { steps: readonly ScriptStep[] }) {
  const { t } = useTranslation();
  return (
    <table className={styles["table"]}>
      <thead>
        <tr>
          <th scope="col">{t("print.script.time")}</th>
          <th scope="col">{t("print.script.step")}</th>
          <th scope="col">{t("print.script.minutes")}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={step.id} data-hue={step.hue}>
            <td translate="no">{clockOf(step.start)}</td>
            <th scope="row" dir="auto">
              {stepTitle(step, t)}
              {step.fixed && <small> {t("print.script.fixed")}</small>}
            </th>
            <td>{step.minutes}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
