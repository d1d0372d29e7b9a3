import { useTranslation } from "react-i18next";

import type { Plan } from "#content/schema.ts";

import { titleOf } from "./facts.ts";
import paper from "./Paper.module.css";
import styles from "./Small.module.css";

const SCALE = [1, 2, 3, 4, 5];
const LINES = [1, 2, 3];

/** Five questions for the end, on one sheet. */
export function Evaluation({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  return (
    <article className={paper["paper"]}>
      <h2 className={paper["title"]}>{t("print.evaluation.title")}</h2>
      <p className={paper["facts"]}>{titleOf(plan, t)}</p>
      <p>{t("print.evaluation.intro")}</p>
      {(["seen", "dared"] as const).map((question) => (
        <div key={question} className={styles["whole"]}>
          <p className={styles["question"]}>{t(`print.evaluation.${question}`)}</p>
          <p className={styles["scale"]}>
            <span>{t("print.evaluation.least")}</span>
            {SCALE.map((place) => (
              <span key={place} className={styles["circle"]} />
            ))}
            <span>{t("print.evaluation.most")}</span>
          </p>
        </div>
      ))}
      {(["helped", "take", "change"] as const).map((question) => (
        <div key={question} className={styles["whole"]}>
          <p className={styles["question"]}>{t(`print.evaluation.${question}`)}</p>
          {LINES.map((line) => (
            <div key={line} className={paper["writing"]} />
          ))}
        </div>
      ))}
    </article>
  );
}
