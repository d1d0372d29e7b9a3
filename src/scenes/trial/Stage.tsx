import { useTranslation } from "react-i18next";

import { summarise } from "#domain/session/captures/counts.ts";
import { numberText, ONE_DECIMAL } from "#i18n/format.ts";
import { FitBox } from "#parts/fit/FitBox.tsx";
import { Lines, Thought } from "#parts/stage/StageText.tsx";
import type { StageProps } from "#parts/stage/types.ts";

import { LearnStage } from "./LearnStage.tsx";
import { withTool } from "./SplitCards.tsx";
import { TrialRow } from "./TrialRow.tsx";
import styles from "./Stage.module.css";

/** The experiment: what the room expects, who learns how, how it went, and what that says. */
export function Stage(props: StageProps) {
  return props.scene.trial?.part === "learn" ? <LearnStage {...props} /> : <Counted {...props} />;
}

/** What the room expects of both groups, and how it went. */
function Counted({ scene, capture, draw, page, onPages }: StageProps) {
  const { t } = useTranslation();
  const part = scene.trial?.part ?? "predict";
  const trial = capture.trial ?? { predicted: {}, results: {} };
  const [a, b] = summarise(trial, draw);
  return (
    <FitBox page={page} onPages={onPages}>
      <Thought scene={scene} small />
      <Lines lines={scene.lines} />
      <div className={styles["rows"]}>
        <TrialRow
          letter="A"
          title={t("stage.reading")}
          gets={t("stage.onlyManual")}
          summary={a}
          part={part}
        />
        <TrialRow
          letter="B"
          title={t("stage.doing")}
          gets={withTool(scene, t)}
          summary={b}
          part={part}
        />
      </div>
      {part === "result" && <Sureness a={a.sure} b={b.sure} people={a.of + b.of} />}
    </FitBox>
  );
}

function Sureness(props: { a: number | undefined; b: number | undefined; people: number }) {
  const { t } = useTranslation();
  const said = [
    ...(props.a === undefined
      ? []
      : [t("stage.sureOf", { who: "A", mean: numberText(props.a, ONE_DECIMAL) })]),
    ...(props.b === undefined
      ? []
      : [t("stage.sureOf", { who: "B", mean: numberText(props.b, ONE_DECIMAL) })]),
  ];
  return (
    <p className={styles["sure"]}>
      {said.length > 0 && `${t("stage.sure", { said: said.join(" · ") })} `}
      {props.people > 0 && t("stage.chance", { count: props.people })}
    </p>
  );
}
