import type { TrialSummary } from "#domain/session/captures/counts.ts";

import styles from "./ScoreCircles.module.css";

/** One circle a person: full with a tick is done, half is almost, empty is not; dashed is not scored yet. */
export function ScoreCircles({ scores }: { scores: TrialSummary["scores"] }) {
  return inPlaces(scores).map(({ place, score }) => (
    <svg key={place} viewBox="0 0 40 40" className={styles["circle"]} data-score={score}>
      <circle cx="20" cy="20" r="17.5" />
      {score === "almost" && <path d="M20 2.5a17.5 17.5 0 0 0 0 35Z" />}
      {score === "done" && <path className={styles["tick"]} d="m12 20.5 6 6 11-12" />}
    </svg>
  ));
}

/** Circles have no other name than their place in the row. */
function inPlaces(scores: TrialSummary["scores"]) {
  return scores.map((score, place) => ({ place, score }));
}
