import { useTranslation } from "react-i18next";

import { trialLines } from "#domain/report/lines.ts";
import type { ReportTrialGroup } from "#domain/report/tree.ts";
import type { ReportWords } from "#domain/report/words.ts";

import styles from "./TrialGroups.module.css";

interface TrialGroupsProps {
  groups: readonly ReportTrialGroup[];
  /** What group B practised with. */
  tool: string;
  words: ReportWords;
}

/** The groups of an experiment side by side: how many managed it, and how sure they feel. */
export function TrialGroups({ groups, tool, words }: TrialGroupsProps) {
  const { t } = useTranslation();
  const gets = (letter: ReportTrialGroup["letter"]) => {
    if (letter === "A") return t("report.readingGets");
    return letter === "B" && tool !== "" ? t("report.doingGets", { tool }) : "";
  };
  return (
    <div className={styles["groups"]}>
      {groups.map((group) => {
        const name = words.trial.group(group.letter);
        const [first, ...rest] = trialLines(group, words);
        return (
          <section key={group.letter} className={styles["group"]} aria-label={name}>
            <h4 className="type-5">{name}</h4>
            <p className={styles["gets"]}>{gets(group.letter)}</p>
            <Circles scores={group.scores} />
            <p className={styles["done"]}>{first}</p>
            {rest.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </section>
        );
      })}
    </div>
  );
}

/** Full with a tick is done, half is almost, empty is not, dashed is not scored; the lines say it. */
function Circles({ scores }: { scores: ReportTrialGroup["scores"] }) {
  return (
    <div className={styles["circles"]} aria-hidden="true">
      {scores
        .map((score, place) => ({ score, place }))
        .map(({ score, place }) => (
          <svg key={place} viewBox="0 0 40 40" className={styles["circle"]} data-score={score}>
            <circle cx="20" cy="20" r="17.5" />
            {score === "almost" && <path d="M20 2.5a17.5 17.5 0 0 0 0 35Z" />}
            {score === "done" && <path className={styles["tick"]} d="m12 20.5 6 6 11-12" />}
          </svg>
        ))}
    </div>
  );
}
