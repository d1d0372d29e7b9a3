import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Timer } from "#domain/timer/timer.ts";
import { useClock } from "#parts/clock/useClock.ts";
import { looseTimer } from "#stores/paceActions.ts";
import { Button } from "#ui/button/Button.tsx";
import { TextField } from "#ui/field/Field.tsx";
import { LOOSE_NAME } from "#domain/session/time/timers.ts";

import styles from "./LooseTimer.module.css";
import "./words.ts";

const PRESETS = [1, 2, 3, 5, 10];

interface LooseTimerProps {
  timer: Timer | undefined;
  /** What it is for, where that was said. */
  name: string | undefined;
}

/** A second timer, for whatever comes up: it belongs to no scene. */
export function LooseTimer({ timer, name }: LooseTimerProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  return (
    <section aria-label={t("pace.loose.title")} className="grid gap-2">
      <h3 className="type-5">{(timer && name) ?? t("pace.loose.title")}</h3>
      {timer ? (
        <LooseButtons timer={timer} />
      ) : (
        <>
          <TextField
            label={t("pace.loose.name")}
            maxLength={LOOSE_NAME}
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <div className={styles["buttons"]}>
            {PRESETS.map((minutes) => (
              <Button
                key={minutes}
                size="small"
                onClick={() => {
                  looseTimer({ act: "set", minutes, name: typed });
                  setTyped("");
                }}
              >
                {t("pace.loose.start", { count: minutes })}
              </Button>
            ))}
          </div>
          <p className="note">{t("pace.loose.hint")}</p>
        </>
      )}
    </section>
  );
}

/** What it says, and what can be done with it: the same in the console's own row. */
export function LooseButtons({ timer }: { timer: Timer }) {
  const { t } = useTranslation();
  const clock = useClock(timer);
  const nudges = [
    { minutes: -1, label: t("pace.loose.minus") },
    { minutes: 1, label: t("pace.loose.plus") },
    { minutes: 5, label: t("pace.loose.plusFive") },
  ];
  return (
    <div className={styles["buttons"]}>
      <span role="timer" translate="no" className={styles["time"]} data-mood={clock.mood}>
        {clock.time}
      </span>
      <Button size="small" onClick={() => looseTimer({ act: "toggle" })}>
        {t(timer.status === "running" ? "pace.loose.pause" : "pace.loose.resume")}
      </Button>
      {nudges.map(({ minutes, label }) => (
        <Button
          key={minutes}
          size="small"
          data-each-press=""
          aria-label={label}
          onClick={() => looseTimer({ act: "nudge", minutes })}
        >
          <span aria-hidden="true">
            {minutes > 0 ? "+" : "−"}
            {Math.abs(minutes)}
          </span>
        </Button>
      ))}
      <Button size="small" onClick={() => looseTimer({ act: "remove" })}>
        {t("pace.loose.remove")}
      </Button>
    </div>
  );
}
