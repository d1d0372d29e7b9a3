import { useTranslation } from "react-i18next";

import type { TrialPart } from "#domain/scenes/types.ts";
import type { TrialSummary } from "#domain/session/captures/counts.ts";

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
        <Circles scores={scores} label={t("stage.scores", { done, almost, not })} />
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

/** Full with a tick is done, half is almost, empty is not; dashed is not scored yet. */
function Circles({ scores, label }: { scores: TrialSummary["scores"]; label: string }) {
  return (
    <div className={styles["circles"]} role="img" aria-label={label}>
      {inPlaces(scores).map(({ place, score }) => (
        <svg key={place} viewBox="0 0 40 40" className={styles["circle"]} data-score={score}>
          <circle cx="20" cy="20" r="17.5" />
          {score === "almost" && <path d="M20 2.5a17.5 17.5 0 0 0 0 35Z" />}
          {score === "done" && <path className={styles["tick"]} d="m12 20.5 6 6 11-12" />}
        </svg>
      ))}
    </div>
  );
}

/** Circles have no other name than their place in the row. */
function inPlaces(scores: TrialSummary["scores"]) {
  return scores.map((score, place) => ({ place, score }));
}
