import { useTranslation } from "react-i18next";

import type { Plan } from "#content/schema.ts";

import { copiesOf, evaluationStack, type SheetsProps } from "./data.ts";
import styles from "./EvaluationSheets.module.css";
import { planTitle } from "./paperWords.ts";
import { Copies, Sheet, WritingLines } from "./Sheet.tsx";

const SCALE = [1, 2, 3, 4, 5];
const QUESTIONS = [
  { id: "seen", scale: true },
  { id: "said", scale: true },
  { id: "take", scale: false },
  { id: "try", scale: false },
  { id: "better", scale: false },
] as const;

/** Five questions at the end for everyone, without a name. */
export function EvaluationSheets({ data, copies }: SheetsProps) {
  return (
    <Copies count={copiesOf(evaluationStack(data), copies)}>
      <Evaluation plan={data.plan} />
    </Copies>
  );
}

function Evaluation({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  return (
    <Sheet className={styles["evaluation"]}>
      <header>
        <h2 className={styles["title"]}>{t("print.kind.evaluation")}</h2>
        <p dir="auto" className={styles["plan"]}>
          {planTitle(plan, t)}
        </p>
        <p className={styles["intro"]}>{t("print.evaluation.intro")}</p>
      </header>
      {QUESTIONS.map((question, index) => (
        <section key={question.id} className={question.scale ? undefined : styles["open"]}>
          <h3 className={styles["question"]}>
            {index + 1}
            {" · "}
            {t(`print.evaluation.${question.id}`)}
          </h3>
          {question.scale ? (
            <div className={styles["scale"]}>
              <span>{t("print.evaluation.low")}</span>
              {SCALE.map((step) => (
                <b key={step}>{step}</b>
              ))}
              <span>{t("print.evaluation.high")}</span>
            </div>
          ) : (
            <WritingLines count={4} />
          )}
        </section>
      ))}
    </Sheet>
  );
}
