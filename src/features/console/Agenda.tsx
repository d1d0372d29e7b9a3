import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import { agenda, type AgendaStep } from "#domain/session/time/agenda.ts";
import { minutesLate } from "#domain/session/time/pace.ts";
import type { Session } from "#domain/session/types.ts";
import { clockTime } from "#i18n/format.ts";
import { scrollWithin } from "#platform/layout.ts";
import { useNow } from "#parts/clock/useNow.ts";
import { showScene } from "#stores/runActions.ts";

import styles from "./Agenda.module.css";
import { PaceHead } from "./PaceHead.tsx";

/** The session as a rope with its clock times; a press goes to a step. */
export function Agenda({ session, onSteer }: { session: Session; onSteer: () => void }) {
  const { t } = useTranslation();
  const now = useNow(true);
  const steps = agenda(session, now);
  const current = steps.find((step) => step.state === "now")?.id;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const step = list.current?.querySelector("[aria-current]");
    if (step && list.current) scrollWithin(list.current, step);
  }, [current]);
  return (
    <nav aria-label={t("console.agenda")} className={styles["agenda"]}>
      <PaceHead session={session} late={minutesLate(session, now) > 0} onSteer={onSteer} />
      <ol ref={list} className={styles["steps"]}>
        {steps.map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </ol>
    </nav>
  );
}

const MINUTE = 60_000;

function Step({ step }: { step: AgendaStep }) {
  const { t } = useTranslation();
  const { state, at } = step;
  const { minutes, left } = step;
  const when =
    state === "dropped" || state === "skipped"
      ? t(`console.step.${state}`)
      : left === undefined
        ? `${clockTime(step.startsAt)} · ${t("console.step.minutes", { minutes })}`
        : t("console.step.left", { left: Math.ceil(left / MINUTE), minutes });
  return (
    <li className={styles["step"]} data-state={state}>
      <button
        type="button"
        className={styles["press"]}
        aria-current={state === "now" ? "step" : undefined}
        onClick={() => showScene(step.position)}
      >
        <b className={styles["name"]}>{step.title}</b>
        <span className="quiet figures type-1">
          {when}
          {at && at.scene > 0 && (
            <>
              <span aria-hidden="true"> · {t("console.step.at", at)}</span>
              <span className="visually-hidden">{t("console.step.atSpoken", at)}</span>
            </>
          )}
        </span>
      </button>
    </li>
  );
}
