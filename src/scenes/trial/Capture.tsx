import { useState } from "react";
import { useTranslation } from "react-i18next";

import { shownPictures } from "#domain/pictures/safe.ts";
import { placePictures } from "#domain/pictures/steps.ts";
import type { SceneTask } from "#domain/scenes/types.ts";
import type { Trial } from "#domain/session/types.ts";
import { namesOf } from "#parts/groups/namesOf.ts";
import face from "#parts/notes/Face.module.css";
import fold from "#parts/notes/Fold.module.css";
import { HeadCount } from "#parts/notes/HeadCount.tsx";
import { Notes } from "#parts/notes/Notes.tsx";
import { Stepper } from "#parts/notes/Stepper.tsx";
import type { SceneProps } from "#parts/stage/types.ts";
import { predict } from "#stores/captureActions.ts";
import { drawAgain } from "#stores/runActions.ts";
import { Button } from "#ui/button/Button.tsx";

import { Scores } from "./CaptureScores.tsx";
import styles from "./Capture.module.css";

const NO_TRIAL: Trial = { predicted: {}, results: {} };
/** As much as a group of unknown size can have. */
const MOST = 99;

/** What is written down of the experiment, by its part. */
export function Capture(props: SceneProps) {
  const part = props.scene.trial?.part ?? "predict";
  return (
    <div className={face["face"]}>
      {part === "predict" && <Predictions {...props} />}
      {part === "learn" && <Reminder {...props} />}
      {part === "score" && <Scoring {...props} />}
      {part === "result" && <Result {...props} />}
    </div>
  );
}

function Predictions(props: SceneProps) {
  const { t } = useTranslation();
  return (
    <section data-counts="" className="column gap-3">
      <h3 className="type-6">{t("capture.trial.predict")}</h3>
      <Prediction {...props} group="a" letter="A" />
      <Prediction {...props} group="b" letter="B" />
    </section>
  );
}

function Prediction(props: SceneProps & { group: "a" | "b"; letter: "A" | "B" }) {
  const { scene, capture, draw, group, letter } = props;
  const { t } = useTranslation();
  const size = draw?.groups[group === "a" ? 0 : 1]?.length ?? 0;
  const label = t("capture.trial.predictOf", { letter });
  return (
    <div className={styles["prediction"]}>
      <p className={styles["asked"]}>
        {label}
        {size > 0 && (
          <span className={styles["size"]}>
            {t("capture.trial.predictMost", { letter, count: size })}
          </span>
        )}
      </p>
      <Stepper
        label={label}
        value={capture.trial?.predicted[group]}
        most={size > 0 ? size : MOST}
        count
        onChange={(guess) => predict(scene.captureKey, group, guess)}
      />
    </div>
  );
}

function Reminder({ scene }: SceneProps) {
  const { t } = useTranslation();
  const task = scene.trial?.task;
  if (!task) return null;
  return (
    <section className="column gap-3">
      <h3 className="type-6">{t("capture.trial.learn", { task: task.title })}</h3>
      <ol className={styles["steps"]}>
        {task.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={styles["check"]}>{t("capture.trial.check", { check: task.check })}</p>
      <Pictures task={task} />
    </section>
  );
}

/** What the room sees of them, small: enough to know which is which. */
function Pictures({ task }: { task: SceneTask }) {
  const { t } = useTranslation();
  const pictures = placePictures(task.steps, shownPictures(task));
  if (pictures.length === 0) return null;
  return (
    <ol className={styles["pictures"]}>
      {pictures.map(({ picture: { id, data, alt }, letter, step }) => (
        <li key={id}>
          <img src={data} alt={alt.trim() === "" ? t("capture.trial.picture", { letter }) : alt} />
          {step !== undefined && t("capture.trial.pictureStep", { number: step })}
        </li>
      ))}
    </ol>
  );
}

/** The scores, or what has to happen before there can be any. */
function Scoring({ scene, capture, draw, people }: SceneProps) {
  const { t } = useTranslation();
  if (people.length === 0) return <HeadCount scene={scene} />;
  if (!draw)
    return <Button onClick={() => void drawAgain(scene)}>{t("capture.trial.split")}</Button>;
  return (
    <Scores
      captureKey={scene.captureKey}
      trial={capture.trial ?? NO_TRIAL}
      draw={draw}
      people={people}
      names={namesOf(people)}
    />
  );
}

function Result(props: SceneProps) {
  const { t } = useTranslation();
  // Looked at once: the first score must not fold the list that it is given in.
  const [open] = useState(() => Object.keys(props.capture.trial?.results ?? {}).length === 0);
  return (
    <>
      {open ? (
        <Scoring {...props} />
      ) : (
        <details className={fold["fold"]}>
          <summary className={fold["summary"]}>{t("capture.trial.change")}</summary>
          <div className={fold["inside"]}>
            <Scoring {...props} />
          </div>
        </details>
      )}
      <Notes {...props} />
    </>
  );
}
