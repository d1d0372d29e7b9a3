import { Pause, Play, RotateCcw } from "lucide-react";
import { useTranslation } from "react-i18next";

import { setTimer, timerOf } from "#domain/phone/notes.ts";

import { newTimer, pauseTimer, resetTimer, startTimer } from "#domain/timer/timer.ts";
import { now as clock } from "#platform/clock.ts";
import { useClock } from "#scenes/shared/clock/useClock.ts";

import styles from "./OwnTimer.module.css";
import type { PhoneProps } from "./types.ts";

interface OwnTimerProps extends Pick<PhoneProps, "notes" | "change"> {
  /** Which timer. */
  at: string;
  minutes: number;
}

/** A timer of one's own; as silent as a phone in a room should be. */
export function OwnTimer({ at, minutes, notes, change }: OwnTimerProps) {
  const { t } = useTranslation();
  const timer = timerOf(notes, at) ?? newTimer(minutes);
  const running = timer.status === "running";
  const { mood: state, time } = useClock(timer);
  if (minutes === 0) return null;
  const turn = () =>
    change((was) =>
      setTimer(was, at, running ? pauseTimer(timer, clock()) : startTimer(timer, clock())),
    );
  return (
    <div className={styles["timer"]} data-mood={timer.status === "idle" ? "calm" : state}>
      <button
        type="button"
        className={styles["turn"]}
        aria-label={t(running ? "phone.timerPause" : "phone.timerStart", { time })}
        onClick={turn}
      >
        {running ? <Pause aria-hidden="true" size={18} /> : <Play aria-hidden="true" size={18} />}
        <span translate="no" className={styles["time"]}>
          {time}
        </span>
        <span>
          {t(
            state === "overtime"
              ? "phone.timerOver"
              : timer.status === "idle"
                ? "phone.timerOwn"
                : "phone.timerLeft",
          )}
        </span>
      </button>
      {timer.status !== "idle" && (
        <button
          type="button"
          className={styles["again"]}
          aria-label={t("phone.timerAgain")}
          onClick={() => change((was) => setTimer(was, at, resetTimer(timer)))}
        >
          <RotateCcw aria-hidden="true" size={18} />
        </button>
      )}
    </div>
  );
}
