import { useId } from "react";
import { useTranslation } from "react-i18next";

import { clockTime } from "#i18n/format.ts";
import { now as readClock } from "#platform/clock.ts";
import { Button } from "#ui/button/Button.tsx";

import styles from "./TimeLeft.module.css";

const MINUTE = 60_000;
const MOST = 600;

/** Until when there is time, as it was asked for; no end where what was typed makes none. */
export interface Asked {
  text: string;
  endsAt: number | undefined;
}

interface TimeLeftProps {
  now: number;
  /** When it has to be over now. */
  end: number;
  /** When it had to be over as it was planned; undefined before it is under way. */
  planned: number | undefined;
  asked: Asked | undefined;
  /** With nothing it has to end when it already had to. */
  onAsk: (asked: Asked | undefined) => void;
}

/** "Ik heb nog 35 minuten", or until the planned end. Empty, it shows how long there is as it stands. */
export function TimeLeft({ now, end, planned, asked, onAsk }: TimeLeftProps) {
  const { t } = useTranslation();
  const id = useId();
  const type = (text: string) => {
    const minutes = Number(text);
    const valid = Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST;
    // The moment at which it is said counts: reading on takes nothing off.
    const endsAt = valid ? readClock() + minutes * MINUTE : undefined;
    onAsk(text === "" ? undefined : { text, endsAt });
  };
  const target = asked ? asked.endsAt : end;
  return (
    <div className={styles["ask"]}>
      <label htmlFor={id}>{t("pace.left")}</label>
      <input
        id={id}
        data-autofocus=""
        role="spinbutton"
        aria-valuenow={asked ? Number(asked.text) : undefined}
        aria-valuemin={1}
        aria-valuemax={MOST}
        aria-invalid={target === undefined || undefined}
        aria-describedby={`${id}-unit`}
        inputMode="numeric"
        autoComplete="off"
        placeholder={String(Math.max(0, Math.round((end - now) / MINUTE)))}
        value={asked?.text ?? ""}
        onChange={(event) => type(event.target.value.replaceAll(/\D/gu, "").slice(0, 4))}
      />
      <span id={`${id}-unit`}>{t("pace.minutes")}</span>
      {planned !== undefined && (
        <Button
          size="small"
          aria-pressed={target === planned}
          onClick={() => onAsk(planned === end ? undefined : { text: "", endsAt: planned })}
        >
          {t("pace.until", { time: clockTime(Math.round(planned / MINUTE) * MINUTE) })}
        </Button>
      )}
    </div>
  );
}
