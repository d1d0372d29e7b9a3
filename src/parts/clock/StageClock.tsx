import { useTranslation } from "react-i18next";

import type { Form } from "#content/parts.ts";
import type { Timer } from "#domain/timer/timer.ts";
import { TimerRing } from "#ui/ring/TimerRing.tsx";

import styles from "./StageClock.module.css";
import { useClock } from "./useClock.ts";

interface StageClockProps {
  timer: Timer;
  /** How people work meanwhile; nothing in a break. */
  form: Form | undefined;
}

/** The timer as a large ring of rope, beside a text that leaves room for it. */
export function StageRing({ timer, form }: StageClockProps) {
  const { t } = useTranslation();
  const clock = useClock(timer);
  const label =
    clock.mood === "calm"
      ? timer.status === "paused"
        ? t("stage.paused")
        : form
          ? t(`stage.formShort.${form}`)
          : ""
      : t(`stage.mood.${clock.mood}`);
  return (
    <div className={styles["ring"]}>
      <TimerRing {...clock} label={label} />
    </div>
  );
}

interface StageCornerProps {
  timer: Timer;
  /** What the second clock is called; the scene's own has no name. */
  name?: string | undefined;
}

/** A timer as figures in the corner, where the scene needs the whole width. */
export function StageCorner({ timer, name }: StageCornerProps) {
  const { t } = useTranslation();
  const clock = useClock(timer);
  return (
    <span
      role="timer"
      className={styles["corner"]}
      data-mood={clock.mood}
      data-second={name !== undefined || undefined}
    >
      {name !== undefined && <span dir="auto">{name}</span>}
      {clock.mood !== "calm" && (
        <span className={styles["word"]}>{t(`stage.mood.${clock.mood}`)}</span>
      )}
      <span className={styles["time"]}>{clock.time}</span>
    </span>
  );
}
