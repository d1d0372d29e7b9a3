import { memo } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { summarise } from "#domain/session/captures/counts.ts";
import type { TrialSummary } from "#domain/session/captures/counts.ts";
import type { Draw, Person, Trial, TrialResult, TrialScore } from "#domain/session/types.ts";
import { scorePerson } from "#stores/captureActions.ts";

import { Segments } from "./CaptureSegments.tsx";
import styles from "./Capture.module.css";

interface ScoresProps {
  captureKey: string;
  trial: Trial;
  draw: Draw;
  people: readonly Person[];
  names: ReadonlyMap<string, string>;
}

const SCORES: readonly TrialScore[] = ["done", "almost", "not"];
const SURE = [1, 2, 3, 4, 5] as const;

/** How everyone of A and B did, and how sure they feel. */
export function Scores({ captureKey, trial, draw, people, names }: ScoresProps) {
  const { t } = useTranslation();
  const [a, b] = summarise(trial, draw);
  const unnamed = new Set(people.filter((person) => person.name === "").map(({ id }) => id));
  const nameOf = (id: string) => {
    const name = names.get(id) ?? "";
    return unnamed.has(id) ? t("capture.person", { number: name }) : name;
  };
  const rows = (ids: readonly string[] | undefined) =>
    ids?.map((id) => (
      <ScoreRow
        key={id}
        captureKey={captureKey}
        person={id}
        name={nameOf(id)}
        result={trial.results[id]}
      />
    ));
  return (
    <div data-counts="" className={styles["halves"]}>
      <Half letter="A" summary={a}>
        {rows(draw.groups[0])}
      </Half>
      <Half letter="B" summary={b}>
        {rows(draw.groups[1])}
      </Half>
    </div>
  );
}

interface HalfProps {
  letter: "A" | "B";
  summary: TrialSummary;
  children: ReactNode;
}

function Half({ letter, summary, children }: HalfProps) {
  const { t } = useTranslation();
  const { of, done, almost, not } = summary;
  if (of === 0) return null;
  return (
    <section className="column gap-3">
      <div>
        <h3 className="type-6">{t("capture.groupLetter", { letter })}</h3>
        <p className={styles["size"]}>
          {t("capture.trial.scored", { scored: done + almost + not, of, done })}
        </p>
      </div>
      <ul className="column gap-2">{children}</ul>
    </section>
  );
}

interface ScoreRowProps {
  captureKey: string;
  person: string;
  name: string;
  result: TrialResult | undefined;
}

const ScoreRow = memo(function ScoreRow({ captureKey, person, name, result }: ScoreRowProps) {
  const { t } = useTranslation();
  return (
    <li className={styles["person"]}>
      <p dir="auto" translate="no" className={styles["name"]}>
        {name}
      </p>
      <Segments
        legend={t("capture.trial.scoreOf", { name })}
        options={SCORES.map((score) => ({ value: score, text: t(`capture.trial.score.${score}`) }))}
        value={result?.score}
        count
        onChange={(score) => scorePerson(captureKey, person, { score })}
      />
      <div className={styles["sure"]}>
        <span aria-hidden="true">{t("capture.trial.sure")}</span>
        <Segments
          legend={t("capture.trial.sureOf", { name })}
          options={SURE.map((sure) => ({
            value: sure,
            text: String(sure),
            label: t("capture.trial.sureLabel", { sure }),
          }))}
          value={result?.sure}
          onChange={(sure) => scorePerson(captureKey, person, { sure })}
        />
      </div>
    </li>
  );
});
