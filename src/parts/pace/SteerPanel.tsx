import { useState } from "react";
import { useTranslation } from "react-i18next";

import { plannedEnd } from "#domain/session/time/pace.ts";
import { isSteered, planToEnd, unsteered } from "#domain/session/time/steering.ts";
import type { Session } from "#domain/session/types.ts";
import { useNow } from "#parts/clock/useNow.ts";
import { acceptPlan, forgetSteering } from "#stores/paceActions.ts";
import { Button } from "#ui/button/Button.tsx";

import { Changes, Outcome } from "./Outcome.tsx";
import { PaceLine } from "./PaceLine.tsx";
import styles from "./SteerPanel.module.css";
import { TimeLeft, type Asked } from "./TimeLeft.tsx";
import "./words.ts";

interface SteerPanelProps {
  session: Session;
  /** A proposal was taken over. */
  onDone: () => void;
}

/** How to end on time: what the room has left, what could be shorter, and one press to do so. */
export function SteerPanel({ session, onDone }: SteerPanelProps) {
  const { t } = useTranslation();
  const now = useNow(true);
  const [asked, setAsked] = useState<Asked>();
  const current = plannedEnd(session, now);
  const endsAt = asked ? asked.endsAt : current;
  const plan = endsAt === undefined ? undefined : planToEnd(session, endsAt, now);
  // More time than there was needs no cuts, and is a new end all the same.
  const moved = plan && session.live.endsAt !== undefined && plan.endsAt !== current;
  return (
    <div className="grid gap-4 type-4">
      <PaceLine session={session} />
      <TimeLeft
        now={now}
        end={current}
        planned={unsteered(session).endsAt}
        asked={asked}
        onAsk={setAsked}
      />
      <div aria-live="polite">
        {plan ? <Outcome plan={plan} moved={moved === true} /> : <p>{t("pace.bad")}</p>}
      </div>
      {plan && (plan.proposal.changed || moved) && (
        <div className="wrap gap-2">
          <Button
            variant="primary"
            onClick={() => {
              acceptPlan(plan);
              onDone();
            }}
          >
            {t("common.take")}
          </Button>
        </div>
      )}
      {plan?.proposal.changed && <Changes session={session} plan={plan} />}
      {isSteered(session) && (
        <div className={styles["back"]}>
          <p>{t("pace.steered")}</p>
          <Button
            size="small"
            onClick={() => {
              setAsked(undefined);
              forgetSteering();
            }}
          >
            {t("pace.forget")}
          </Button>
        </div>
      )}
    </div>
  );
}
