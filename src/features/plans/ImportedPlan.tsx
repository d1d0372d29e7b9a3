import { useTranslation } from "react-i18next";

import type { Plan } from "#content/schema.ts";
import { dayText } from "#i18n/format.ts";
import { share } from "#words/share.ts";
import { addWords } from "#i18n/setup.ts";
import { NewerLink } from "#parts/version/NewerLink.tsx";
import { Renew } from "#parts/version/Renew.tsx";
import { Button } from "#ui/button/Button.tsx";

import styles from "./ImportedPlan.module.css";

addWords({ share });

interface ImportedPlanProps {
  plan: Plan;
  /** It names what only a newer version of the app holds. */
  newer: boolean;
  onKeep: () => void;
  onHome: () => void;
}

/** A whole plan that came by a link: what it is, before anything is kept of it. */
export function ImportedPlan({ plan, newer, onKeep, onHome }: ImportedPlanProps) {
  const { t } = useTranslation();
  const times =
    plan.start === undefined ? undefined : [plan.start, plan.end].filter(Boolean).join(" – ");
  const facts = [
    t("share.came.minutes", { count: plan.minutes }),
    t("share.came.steps", { count: plan.steps.length }),
    plan.date && (dayText(plan.date) ?? plan.date),
    times,
    plan.room,
  ].filter((fact) => fact !== undefined && fact.trim() !== "");
  return (
    <main className={styles["came"]}>
      <p>{t("share.came.title")}</p>
      <h1 dir="auto" className={styles["title"]}>
        {plan.title.trim() === "" ? t("share.came.untitled") : plan.title}
      </h1>
      <p dir="auto" className="strong">
        {facts.join(" · ")}
      </p>
      {newer && (
        <>
          <NewerLink />
          <Renew />
        </>
      )}
      <p>{t("share.came.intro")}</p>
      <p className="quiet">{t("share.came.hint")}</p>
      <div className={styles["actions"]}>
        <Button variant="primary" size="large" onClick={onKeep}>
          {t("share.came.keep")}
        </Button>
        <Button size="large" onClick={onHome}>
          {t("share.came.no")}
        </Button>
      </div>
    </main>
  );
}
