import type { TFunction } from "i18next";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";

import { expectedEnd, minutesLate, plannedEnd } from "#domain/session/pace.ts";
import { bySteps, planToEnd, type SteeredStep, type SteerPlan } from "#domain/session/steering.ts";
import type { Session } from "#domain/session/types.ts";
import { clockTime } from "#i18n/clockTime.ts";
import { pace } from "#i18n/nl/pace.ts";
import { addWords } from "#i18n/setup.ts";
import { now } from "#platform/clock.ts";
import { sceneName } from "#scenes/shared/session/sceneName.ts";
import { acceptPlan, forgetSteering } from "#stores/paceActions.ts";
import { Button } from "#ui/button/Button.tsx";

import styles from "./SteerPanel.module.css";

addWords({ pace });

const MINUTE = 60_000;

/** How to end on time: what the room has left, what could be shorter, and one press to do so. */
export function SteerPanel({ session, onDone }: { session: Session; onDone: () => void }) {
  const { t } = useTranslation();
  // A proposal that moved while it is read would be no help.
  const [at] = useState(now);
  const [typed, setTyped] = useState<string>();
  const field = useId();
  const toPlan = Math.max(0, Math.floor((plannedEnd(session, at) - at) / MINUTE));
  const minutes = typed === undefined ? toPlan : Number(typed);
  const valid =
    Number.isInteger(minutes) && (typed === undefined || minutes >= 1) && minutes <= 600;
  const endsAt = typed === undefined ? plannedEnd(session, at) : at + minutes * MINUTE;
  const plan = valid ? planToEnd(session, endsAt, at) : undefined;
  const { minutes: steered, dropped } = session.live.steered;
  const wasSteered = dropped.length > 0 || Object.keys(steered).length > 0;
  return (
    <div className={styles["panel"]}>
      <p className={styles["now"]}>
        {t("pace.now", {
          planned: clockTime(plannedEnd(session, at)),
          expected: clockTime(expectedEnd(session, at)),
        })}{" "}
        <b>{late(minutesLate(session, at), t)}</b>
      </p>
      <div className={styles["ask"]}>
        <label htmlFor={field}>{t("pace.left")}</label>
        <input
          id={field}
          data-autofocus=""
          type="number"
          inputMode="numeric"
          min={1}
          max={600}
          value={typed ?? toPlan}
          aria-invalid={!valid}
          onChange={(event) => setTyped(event.target.value)}
        />
        {typed !== undefined && (
          <Button size="small" onClick={() => setTyped(undefined)}>
            {t("pace.toPlan")}
          </Button>
        )}
      </div>
      <div aria-live="polite">
        {plan ? <Outcome session={session} plan={plan} /> : <p>{t("pace.bad")}</p>}
      </div>
      <div className={styles["buttons"]}>
        {plan?.proposal.changed && (
          <Button
            variant="primary"
            onClick={() => {
              acceptPlan(plan);
              onDone();
            }}
          >
            {t("pace.accept")}
          </Button>
        )}
        {wasSteered && <Button onClick={forgetSteering}>{t("pace.forget")}</Button>}
      </div>
    </div>
  );
}

function late(minutes: number, t: TFunction): string {
  if (minutes === 0) return t("pace.onTime");
  return t(minutes > 0 ? "pace.late" : "pace.early", { minutes: Math.abs(minutes) });
}

function Outcome({ session, plan }: { session: Session; plan: SteerPlan }) {
  const { t } = useTranslation();
  const { proposal, after } = plan;
  const over = Math.ceil(proposal.over);
  if (proposal.possible && !proposal.changed) return <p>{t("pace.fits")}</p>;
  return (
    <>
      <p className={styles["verdict"]} data-possible={proposal.possible}>
        {proposal.possible
          ? t("pace.possible", { time: clockTime(after) })
          : t("pace.impossible", { time: clockTime(after), minutes: over })}
      </p>
      <ul className={styles["steps"]}>
        {bySteps(session, proposal).map((step) => (
          <StepChange key={step.id} session={session} step={step} />
        ))}
      </ul>
      <p className={styles["without"]}>{t("pace.before", { time: clockTime(plan.before) })}</p>
    </>
  );
}

function StepChange({ session, step }: { session: Session; step: SteeredStep }) {
  const { t } = useTranslation();
  const nameOf = (id: string) => {
    const scene = session.head.scenes.find((one) => one.id === id);
    return scene ? sceneName(scene) : id;
  };
  return (
    <li className={styles["step"]}>
      <p className={styles["title"]}>
        <b>{step.title}</b>
        <span>{t("pace.step", { before: step.before, after: step.after })}</span>
      </p>
      <ul className={styles["scenes"]}>
        {step.dropped.map((id) => (
          <li key={id}>
            <s>{nameOf(id)}</s> {t("pace.dropped")}
          </li>
        ))}
        {step.shortened.map(({ id, before, after }) => (
          <li key={id}>{t("pace.change", { name: nameOf(id), before, after })}</li>
        ))}
      </ul>
    </li>
  );
}
