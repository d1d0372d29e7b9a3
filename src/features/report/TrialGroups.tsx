import { useTranslation } from "react-i18next";

import { trialLines } from "#domain/report/lines.ts";
import type { ReportTrialGroup } from "#domain/report/tree.ts";
import type { ReportWords } from "#domain/report/words.ts";
import { ScoreCircles } from "#parts/trial/ScoreCircles.tsx";

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
            <div className={styles["circles"]} aria-hidden="true">
              <ScoreCircles scores={group.scores} />
            </div>
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
