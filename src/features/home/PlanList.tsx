import { useId } from "react";
import { useTranslation } from "react-i18next";

import type { Pack, Plan } from "#content/schema.ts";
import { Button } from "#ui/button/Button.tsx";
import { Notice } from "#ui/notice/Notice.tsx";
import { PlanCard } from "./PlanCard.tsx";
import styles from "./PlanList.module.css";

interface PlanListProps {
  pack: Pack | undefined;
  failed: boolean;
  onRetry: () => void;
  onStart: (plan: Plan) => void;
}

/** The ready-made plans of the kit, in its order. */
export function PlanList({ pack, failed, onRetry, onStart }: PlanListProps) {
  const { t } = useTranslation();
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className="stack gap-4">
      <h2 id={titleId} className="type-7">
        {t("home.plans")}
      </h2>
      {pack === undefined ? (
        <Missing failed={failed} onRetry={onRetry} />
      ) : (
        <ul className="stack gap-3">
          {pack.plans.length === 0 && <li className="quiet">{t("home.noPlans")}</li>}
          {pack.plans
            .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))
            .map((plan) => (
              <li key={plan.id}>
                <PlanCard plan={plan} exercises={pack.exercises} onStart={() => onStart(plan)} />
              </li>
            ))}
        </ul>
      )}
    </section>
  );
}

function Missing({ failed, onRetry }: { failed: boolean; onRetry: () => void }) {
  const { t } = useTranslation();
  if (failed) {
    return (
      <Notice tone="error" action={<Button onClick={onRetry}>{t("common.again")}</Button>}>
        {t("home.packFailed")}
      </Notice>
    );
  }
  return (
    <div role="status" className="stack gap-3">
      <span className="visually-hidden">{t("home.packLoading")}</span>
      {["a", "b", "c", "d"].map((key) => (
        <div key={key} className={styles["ghost"]} />
      ))}
    </div>
  );
}
