import { useTranslation } from "react-i18next";

import type { TrialPart } from "#domain/scenes/types.ts";
import type { TrialSummary } from "#domain/session/captures/counts.ts";
import { ScoreCircles } from "#parts/trial/ScoreCircles.tsx";

import styles from "./Stage.module.css";

interface TrialRowProps {
  letter: "A" | "B";
  title: string;
  gets: string;
  summary: TrialSummary;
  part: TrialPart;
}

/** One group of the experiment: who managed, as circles, and how many that is. */
export function TrialRow({ letter, title, gets, summary, part }: TrialRowProps) {
  const { t } = useTranslation();
  const name = `${letter} ${title}`;
  const { of, done, almost, not, predicted, scores } = summary;
  const guess =
    predicted === undefined ? t("stage.guessNone") : t("stage.guess", { guess: predicted });
  return (
    <section className={styles["row"]} aria-label={name}>
      <div>
        <h2 className={styles["who"]}>{name}</h2>
        <p className={styles["gets"]}>{gets}</p>
      </div>
      {part === "predict" ? (
        <p className={styles["asked"]}>
          {of === 0 ? t("stage.howMany") : t("stage.howManyOf", { count: of })}
        </p>
      ) : (
        <div
          className={styles["circles"]}
          role="img"
          aria-label={t("stage.scores", { done, almost, not })}
        >
          <ScoreCircles scores={scores} />
        </div>
      )}
      <div className={styles["outcome"]}>
        {part === "predict" ? (
          <p className={styles["number"]}>{predicted ?? t("stage.unknown")}</p>
        ) : (
          <>
            <p className={styles["number"]}>{t("stage.doneOf", { done, of })}</p>
            {part === "result" && <p className={styles["guess"]}>{guess}</p>}
          </>
        )}
      </div>
    </section>
  );
}
