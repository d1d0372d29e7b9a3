import { useTranslation } from "react-i18next";

import type { Pack, Plan } from "#content/schema.ts";
import { expandScenes } from "#domain/scenes/expand.ts";
import type { Script } from "#domain/plan/script.ts";

import paper from "./Paper.module.css";
import styles from "./Small.module.css";

interface InstructionsProps {
  plan: Plan;
  script: Script;
  pack: Pack;
}

/** What both groups of the experiment get: the same steps; one of them gets to practise. */
export function Instructions({ plan, pack }: InstructionsProps) {
  const { t } = useTranslation();
  const trials = expandScenes(plan, pack).scenes.flatMap(({ id, trial }) =>
    trial?.part === "learn" ? [{ id, ...trial }] : [],
  );
  if (trials.length === 0) {
    return <p className={paper["paper"]}>{t("print.instructions.none")}</p>;
  }
  return trials.flatMap(({ id, task, learnMinutes }) =>
    (["A", "B"] as const).map((group) => (
      <article key={`${id} ${group}`} className={paper["paper"]}>
        <p className={paper["facts"]}>
          <b>{t(`print.instructions.group${group}`)}</b>
        </p>
        <h2 className={paper["title"]}>{task.title}</h2>
        <p className={styles["big"]}>
          {t(`print.instructions.only${group}`, { tool: task.tool })}{" "}
          {t("print.instructions.time", { count: learnMinutes })}
        </p>
        <ol className={styles["steps"]}>
          {task.steps.map((step) => (
            <li key={step}>
              <span>{step}</span>
            </li>
          ))}
        </ol>
        {task.check !== "" && (
          <p className={styles["big"]}>{t("print.instructions.check", { check: task.check })}</p>
        )}
      </article>
    )),
  );
}
