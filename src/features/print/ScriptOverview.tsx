import { useTranslation } from "react-i18next";

import { phasesText } from "#domain/document/text.ts";
import type { StepSection, TrainerPlan } from "#domain/document/trainerPlan.ts";
import { clockOf, clockMinutes } from "#domain/timer/clock.ts";
import type { ScriptStep } from "#domain/plan/script.ts";
import { pagesOf } from "#domain/print/layout.ts";
import { classes } from "#ui/classes.ts";

import { planWords } from "#parts/words/planWords.ts";

import { EmptyCell } from "./EmptyCell.tsx";
import { materialText, occasionOf, planTitle, stepTitle } from "./paperWords.ts";
import styles from "./ScriptOverview.module.css";

/** More steps than this stand in two columns, so that a long day is still on one page. */
const ONE_COLUMN = 18;

interface ScriptOverviewProps {
  made: TrainerPlan;
  /** With a line for each moment of each step. */
  moments: boolean;
}

/** One page that says it all: when, where, for whom, which steps, what to bring. */
export function ScriptOverview({ made, moments }: ScriptOverviewProps) {
  const { t } = useTranslation();
  const { plan, script, sections } = made;
  const { steps, people } = script;
  // Beside a begin that nobody chose, an end says nothing.
  const agreed = plan.start === undefined ? undefined : clockMinutes(plan.end ?? "");
  const materials = script.materials.filter(({ name }) => name.trim() !== "");
  const meta = [
    ...occasionOf(plan),
    ...(steps.length > 0
      ? [t("planner.facts.times", { start: clockOf(script.start), end: clockOf(script.end) })]
      : []),
    ...(people === undefined ? [] : [t("planFiles.people", { count: people })]),
  ];
  const facts = [
    {
      id: "audiences",
      title: t("planFiles.fact.audience"),
      lines: plan.audiences.map((one) => t(`planFiles.audience.${one}`)),
    },
    { id: "activities", title: t("planFiles.fact.activities"), lines: plan.activities },
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
          {moments ? (
            <MomentTable sections={sections} />
          ) : (
            <div className={styles["columns"]}>
              {columns.map((column) => (
                <StepTable key={column[0]?.id} steps={column} />
              ))}
            </div>
          )}
          <p className={styles["total"]}>
            {t("print.script.total", { count: script.minutes })}
            {script.waiting > 0 && <> {t("print.script.waiting", { count: script.waiting })}</>}
            {agreed !== undefined && clockOf(agreed) !== clockOf(script.end) && (
              <> · {t("planFiles.timesAgreed", { end: clockOf(agreed) })}</>
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
          <h3 className={styles["head"]}>{t("planFiles.materials")}</h3>
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
          <th scope="col">{t("planFiles.fact.time")}</th>
          <th scope="col">{t("planFiles.overview.step")}</th>
          <th scope="col">{t("print.script.minutes")}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={step.id} data-hue={step.hue}>
            <td translate="no">{clockOf(step.start)}</td>
            <th scope="row" dir="auto">
              {stepTitle(step)}
              {step.fixed && <small> {t("print.script.fixed")}</small>}
            </th>
            <td>{step.minutes}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** All scenes with their clock times: a line for each step, and one for each moment in it. */
function MomentTable({ sections }: { sections: readonly StepSection[] }) {
  const { t } = useTranslation();
  const words = planWords(t);
  return (
    <table className={classes(styles["table"], styles["moments"])}>
      <thead>
        <tr>
          <th scope="col">{t("planFiles.fact.time")}</th>
          <th scope="col">{t("planFiles.overview.step")}</th>
          <th scope="col">{t("print.script.minutes")}</th>
        </tr>
      </thead>
      {sections.map(({ step, blocks }) => (
        <tbody key={step.id} data-hue={step.hue}>
          <tr>
            <td translate="no">
              <b>{clockOf(step.start)}</b>
            </td>
            <th scope="rowgroup" dir="auto">
              {stepTitle(step)}
              {step.fixed && <small> {t("print.script.fixed")}</small>}
            </th>
            <td>{step.minutes}</td>
          </tr>
          {blocks.map(
            (block) =>
              block.kind === "moment" && (
                <tr key={`${String(block.at)}${block.code}`} className={styles["moment"]}>
                  <td translate="no">{clockOf(block.at)}</td>
                  <td dir="auto">
                    <b translate="no">{block.code}</b> {block.short}
                    <span className={styles["phases"]}>
                      {phasesText(block, words, block.phases.length > 1)}
                    </span>
                  </td>
                  <EmptyCell />
                </tr>
              ),
          )}
        </tbody>
      ))}
    </table>
  );
}
