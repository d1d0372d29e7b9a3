import { useTranslation } from "react-i18next";

import { expectedEnd, minutesLate, plannedEnd } from "#domain/session/pace.ts";
import type { Session } from "#domain/session/types.ts";
import { clockTime } from "#i18n/clockTime.ts";
import { Button } from "#ui/button/Button.tsx";

import styles from "./PaceHead.module.css";

/** When it began, when it has to end, and how far before or behind. */
export function PaceHead(props: { session: Session; now: number; onSteer: () => void }) {
  const { session, now, onSteer } = props;
  const { t } = useTranslation();
  const late = minutesLate(session, now);
  const begun = session.live.log[0]?.at ?? now;
  const pace = late > 0 ? "late" : late < 0 ? "early" : "onTime";
  return (
    <div className={styles["pace"]}>
      <p className={styles["line"]} data-pace={pace}>
        <span>
          {t("console.pace.span", {
            from: clockTime(begun),
            to: clockTime(plannedEnd(session, now)),
          })}
        </span>
        <span>{t("console.pace.expected", { time: clockTime(expectedEnd(session, now)) })}</span>
        <b>{t(`console.pace.${pace}`, { minutes: Math.abs(late) })}</b>
      </p>
      <Button
        size="small"
        variant={late > 0 ? "secondary" : "quiet"}
        keyCap="E"
        aria-keyshortcuts="E"
        onClick={onSteer}
      >
        {t("console.pace.steer")}
      </Button>
    </div>
  );
}
