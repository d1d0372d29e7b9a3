import { useTranslation } from "react-i18next";

import { endsAt } from "#domain/timer/moments.ts";
import { clockTime } from "#i18n/format.ts";
import { useNow } from "#parts/clock/useNow.ts";
import { FitBox } from "#parts/fit/FitBox.tsx";
import { Lines, Thought } from "#parts/stage/StageText.tsx";
import type { StageProps } from "#parts/stage/types.ts";

import styles from "./Stage.module.css";

const MINUTE = 60_000;

/** A break: the time at which it goes on is what people look up for. */
export function Stage({ scene, timer, page, onPages }: StageProps) {
  const { t } = useTranslation();
  const now = useNow(timer.status !== "running");
  // On a whole minute, never before the time is up.
  const at = Math.ceil(endsAt(timer, now) / MINUTE) * MINUTE;
  return (
    <FitBox page={page} onPages={onPages}>
      <Thought scene={scene} small />
      {timer.duration > 0 && (
        <p className={styles["goOn"]} data-item="">
          <span>{t("stage.goOnAt")}</span> <b translate="no">{clockTime(at)}</b>
        </p>
      )}
      <Lines lines={scene.lines} />
    </FitBox>
  );
}
