import { useTranslation } from "react-i18next";

import type { Plan } from "#content/schema.ts";
import { clockOf } from "#domain/plan/clock.ts";
import type { Script } from "#domain/plan/script.ts";
import { classes } from "#ui/classes.ts";

import { factsOf, materialWords, titleOf } from "./facts.ts";
import paper from "./Paper.module.css";
import { StepRows } from "./StepRows.tsx";
import styles from "./ScriptSheet.module.css";

interface ScriptSheetProps {
  plan: Plan;
  script: Script;
}

/** The plan for who leads the session: one page to see it all, then step by step. */
export function ScriptSheet({ plan, script }: ScriptSheetProps) {
  const { t, i18n } = useTranslation();
  const named = [
    ["audiences", plan.audiences.map((one) => t(`planner.facts.audience.${one}`)).join(", ")],
    ["activities", plan.activities.join(", ")],
    ["tasks", plan.tasks.join(", ")],
  ] as const;
  const people = plan.people === undefined ? [] : [t("print.people", { count: plan.people })];
  return (
    <article className={paper["paper"]}>
      <h2 className={paper["title"]}>{titleOf(plan, t)}</h2>
      <p className={paper["facts"]}>
        {[...factsOf(plan, script, t, i18n.language), ...people].join(" · ")}
      </p>
      <dl className={classes(paper["named"], styles["named"])}>
        {named
          .filter(([, text]) => text.trim() !== "")
          .map(([name, text]) => (
            <div key={name}>
              <dt>{t(`print.script.${name}`)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      <h3 className={paper["heading"]}>{t("print.script.overview")}</h3>
      {script.steps.length === 0 && <p>{t("print.script.empty")}</p>}
      {script.steps.length > 0 && (
        <table className={paper["table"]}>
          <thead>
            <tr>
              <th scope="col" className={paper["time"]}>
                {t("print.script.time")}
              </th>
              <th scope="col">{t("print.script.step")}</th>
              <th scope="col" className={paper["length"]}>
                {t("print.script.length")}
              </th>
            </tr>
          </thead>
          <tbody>
            {script.steps.map(({ id, title, start, minutes, fixed }) => (
              <tr key={id}>
                <td className={paper["time"]}>{clockOf(start)}</td>
                <td>
                  {title}
                  {fixed && ` (${t("print.script.fixed")})`}
                </td>
                <td className={paper["length"]}>{t("print.minutes", { count: minutes })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {script.materials.length > 0 && (
        <>
          <h3 className={paper["heading"]}>{t("print.script.materials")}</h3>
          <ul className={paper["list"]}>
            {script.materials.map((line) => (
              <li key={line.id} className={paper["thing"]}>
                <span>{materialWords(line, t)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {script.steps.length > 0 && (
        <table className={classes(paper["table"], paper["next"], styles["steps"])}>
          <thead>
            <tr>
              <th scope="col" className={paper["time"]}>
                {t("print.script.time")}
              </th>
              <th scope="col" className={styles["what"]}>
                {t("print.script.what")}
              </th>
              <th scope="col">{t("print.script.cues")}</th>
              <th scope="col" className={styles["reflection"]}>
                {t("print.script.reflection")}
              </th>
            </tr>
          </thead>
          {script.steps.map((step) => (
            <StepRows key={step.id} step={step} />
          ))}
        </table>
      )}
    </article>
  );
}
