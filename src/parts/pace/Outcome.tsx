import { useTranslation } from "react-i18next";

import { tellEnd, type ToldEnd } from "#domain/session/time/pace.ts";
import { bySteps, type SteeredStep, type SteerPlan } from "#domain/session/time/steering.ts";
import type { Session } from "#domain/session/types.ts";
import { clockTime, listText } from "#i18n/format.ts";
import { sceneName } from "#parts/session/sceneName.ts";

import { Lateness } from "./Lateness.tsx";
import styles from "./Outcome.module.css";

interface OutcomeProps {
  plan: SteerPlan;
  /** Another end was asked for. */
  moved: boolean;
}

/** When it ends without and with the proposal. */
export function Outcome({ plan, moved }: OutcomeProps) {
  const { t } = useTranslation();
  const { proposal, endsAt, onTime } = plan;
  const before = tellEnd(plan.before, endsAt);
  const after = tellEnd(plan.after, endsAt);
  if (onTime && !proposal.changed) {
    return (
      <>
        <p className="strong">{t("pace.fits")}</p>
        {moved && (
          <p>
            {t("pace.end", { time: clockTime(after.planned) })} <Lateness minutes={after.late} />
          </p>
        )}
      </>
    );
  }
  return (
    <>
      <dl className={styles["ends"]}>
        <End term={t("pace.without")} told={before} />
        {proposal.changed && <End term={t("pace.with")} told={after} />}
      </dl>
      {!onTime && <p className={styles["impossible"]}>{t("pace.impossible")}</p>}
    </>
  );
}

/** What a proposal changes, step by step. */
export function Changes({ session, plan }: { session: Session; plan: SteerPlan }) {
  const { t } = useTranslation();
  return (
    <div>
      <ul className={styles["steps"]}>
        {bySteps(session, plan.proposal).map((step) => (
          <StepChange key={step.id} session={session} step={step} />
        ))}
      </ul>
      <p className="quiet">{t("pace.rest")}</p>
    </div>
  );
}

function End({ term, told }: { term: string; told: ToldEnd }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <span translate="no" className={styles["time"]}>
          {clockTime(told.expected)}
        </span>
        <Lateness minutes={told.late} />
      </dd>
    </div>
  );
}

function StepChange({ session, step }: { session: Session; step: SteeredStep }) {
  const { t } = useTranslation();
  const nameOf = (id: string) => {
    const scene = session.head.scenes.find((one) => one.id === id);
    return scene ? sceneName(scene) : id;
  };
  const gone = step.after === 0;
  // A step of one scene has said it all in its own line.
  const shortened = step.shortened
    .map((change) => ({ ...change, name: nameOf(change.id) }))
    .filter(({ name }) => name !== step.title);
  return (
    <li className={styles["step"]}>
      <p className={styles["title"]}>
        <b>{step.title}</b>
        <span>
          {t(gone ? "pace.gone" : "pace.step", { before: step.before, after: step.after })}
        </span>
      </p>
      <ul className={styles["scenes"]}>
        {step.dropped.length > 0 && !gone && (
          <li className="ink">
            {t("pace.dropped", { names: listText(step.dropped.map(nameOf)) })}
          </li>
        )}
        {shortened.map(({ id, name, before, after }) => (
          <li key={id}>{t("pace.change", { name, before, after })}</li>
        ))}
      </ul>
    </li>
  );
}
