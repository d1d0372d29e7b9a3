import { Pause, Play } from "lucide-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";

import { setClock } from "#domain/phone/notes.ts";
import { newTimer, pauseTimer, startTimer } from "#domain/timer/timer.ts";
import { now } from "#platform/clock.ts";
import { useClock } from "#parts/clock/useClock.ts";

import styles from "./OwnClock.module.css";
import type { PhoneProps } from "./types.ts";

interface OwnClockProps extends Pick<PhoneProps, "notes" | "change"> {
  /** What it begins with here; 0 where there is nothing to begin. */
  minutes: number;
}

/**
 * The one clock of one's own: begun on a page, it goes along to the next ones until its time is over
 * or it is put off. As silent as a phone in a room should be.
 */
export function OwnClock({ minutes, notes, change }: OwnClockProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const { clock } = notes;
  const timer = clock ?? newTimer(minutes);
  const running = timer.status === "running";
  const { mood, time: left } = useClock(timer);
  const over = mood === "overtime";
  const time = over ? t("phone.clockOver") : left;
  const putOff = () => {
    change((was) => setClock(was));
    // The button that was pressed is gone.
    box.current?.focus();
  };
  const turn = () =>
    change((was) => setClock(was, (running ? pauseTimer : startTimer)(timer, now())));
  return (
    <div ref={box} tabIndex={-1} className={styles["clock"]} data-mood={mood}>
      {timer.duration > 0 && (
        <button
          type="button"
          className={styles["turn"]}
          aria-label={clock && t(`phone.clock${over ? "Off" : running ? "Pause" : "On"}`, { time })}
          onClick={over ? putOff : turn}
        >
          {!over &&
            (running ? (
              <Pause aria-hidden="true" size="1.125rem" />
            ) : (
              <Play aria-hidden="true" size="1.125rem" />
            ))}
          <span className="strong figures">{clock ? time : t("phone.clock", { time })}</span>
        </button>
      )}
      {clock && (
        <button
          type="button"
          className={styles["off"]}
          aria-label={t("phone.clockOff", { time })}
          onClick={putOff}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
    </div>
  );
}
