import { useTranslation } from "react-i18next";

import { expectedEnd, plannedEnd, tellEnd } from "#domain/session/time/pace.ts";
import type { Session } from "#domain/session/types.ts";
import { clockTime } from "#i18n/format.ts";
import { useNow } from "#parts/clock/useNow.ts";

import { Lateness } from "./Lateness.tsx";
import styles from "./PaceLine.module.css";
import "./words.ts";

interface PaceLineProps {
  session: Session;
  /** Two short lines, for a heading: "9:00 – 12:00" and "4 min te laat, om 12:04". */
  span?: boolean;
}

/** When it has to end, when it will at this pace, and what that differs; before it begins, how long it takes. */
export function PaceLine({ session, span = false }: PaceLineProps) {
  const { t } = useTranslation();
  const { endsAt, finishedAt, log, startedAt } = session.live;
  const now = useNow(finishedAt === undefined);
  const told = tellEnd(expectedEnd(session, now), plannedEnd(session, now));
  const to = clockTime(told.planned);
  if (endsAt === undefined) {
    const minutes = Math.round((plannedEnd(session, now) - now) / 60_000);
    return (
      <p className={styles["line"]}>
        <Part text={t("pace.takes", { minutes })} /> <span>{t("pace.fromNow", { time: to })}</span>
      </p>
    );
  }
  if (span) {
    return (
      <p className="grid figures">
        <span>{t("pace.span", { from: clockTime(log[0]?.at ?? startedAt), to })}</span>{" "}
        <span>
          <Lateness minutes={told.late} />
          {t("pace.at", { time: clockTime(told.expected) })}
        </span>
      </p>
    );
  }
  return (
    <p className={styles["line"]}>
      <Part text={t("pace.end", { time: to })} />{" "}
      <Part text={t("pace.expected", { time: clockTime(told.expected) })} />{" "}
      <Lateness minutes={told.late} />
    </p>
  );
}

/** One part of the line; its dot goes with it, so that no line begins with one. */
function Part({ text }: { text: string }) {
  return <span>{text} ·</span>;
}
