import { useTranslation } from "react-i18next";

import type { OwnPicture } from "#content/ownSteps.ts";
import { placePictures } from "#domain/pictures/steps.ts";
import type { SceneTask } from "#domain/scenes/types.ts";
import shared from "#parts/stage/stage.module.css";

import styles from "./Manual.module.css";

interface ManualProps {
  task: SceneTask;
  pictures: readonly OwnPicture[];
}

/** How it is done: the steps, and the pictures beside them on each page. */
export function Manual({ task: { title, steps, check }, pictures }: ManualProps) {
  const { t } = useTranslation();
  return (
    <>
      <h1 dir="auto" className={shared["title"]}>
        {title}
      </h1>
      <div className={styles["manual"]} data-wordless={steps.length === 0 || undefined}>
        {steps.length > 0 && (
          <div className={styles["words"]}>
            <ol className={styles["steps"]}>
              {steps.map((step, index) => (
                // eslint-disable-next-line react/no-array-index-key -- a step is its place
                <li key={index} data-item="" dir="auto" className={styles["step"]}>
                  <b>{index + 1}</b>
                  <span>{step}</span>
                </li>
              ))}
            </ol>
            {check.trim() !== "" && (
              <p dir="auto" data-item="" className={styles["check"]}>
                {t("stage.check", { check })}
              </p>
            )}
          </div>
        )}
        <ol className={styles["pictures"]} data-count={pictures.length}>
          {placePictures(steps, pictures).map(({ picture: { id, data, alt }, letter, step }) => (
            <li key={id} className={styles["picture"]}>
              <img
                className={styles["image"]}
                src={data}
                alt={alt.trim() === "" ? t("stage.picture", { letter }) : alt}
              />
              {step !== undefined && (
                <span className={styles["number"]}>{t("stage.pictureStep", { number: step })}</span>
              )}
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}
