import { useTranslation } from "react-i18next";

import { FitBox } from "#parts/fit/FitBox.tsx";
import type { StageProps } from "#parts/stage/types.ts";

import styles from "./Stage.module.css";

/** One number or a few words, as large as they can be, with what they say and where they come from. */
export function Stage({ scene, page, onPages }: StageProps) {
  const { t } = useTranslation();
  const { value = "", source = "" } = scene.figure ?? {};
  return (
    <FitBox page={page} onPages={onPages}>
      <h1 className={styles["figure"]}>
        {value !== "" && (
          <span dir="auto" className={styles["value"]}>
            {value}{" "}
          </span>
        )}
        <span dir="auto" className={styles["text"]}>
          {scene.headline}
        </span>
      </h1>
      {source !== "" && (
        <p dir="auto" className={styles["source"]}>
          {t("stage.source", { source })}
        </p>
      )}
    </FitBox>
  );
}
