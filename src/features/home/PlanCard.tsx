import { useTranslation } from "react-i18next";

import type { Exercise, Plan, Step } from "#content/schema.ts";
import { stepMinutes } from "#domain/steps/minutes.ts";
import { PlanBar } from "#ui/bar/PlanBar.tsx";
import { Button } from "#ui/button/Button.tsx";
import styles from "./PlanCard.module.css";

interface PlanCardProps {
  plan: Plan;
  exercises: readonly Exercise[];
  onStart: () => void;
}

/** A ready-made plan: how long, what is in it and in which proportions, and a way to start it. */
export function PlanCard({ plan, exercises, onStart }: PlanCardProps) {
  const { t } = useTranslation();
  const parts = plan.steps.map((step) => ({
    id: step.id,
    minutes: stepMinutes(step, exercises),
    ...lookOf(step, exercises),
  }));
  const spoken = parts.map(({ title, minutes }) => t("home.barPart", { title, count: minutes }));
  return (
    <article className={styles["card"]}>
      <p className={styles["time"]}>
        <strong className={styles["minutes"]}>{plan.minutes}</strong>{" "}
        {t("home.minutes", { count: plan.minutes })}
      </p>
      <div>
        <h3 className={styles["title"]}>{plan.title}</h3>
        <p className={styles["summary"]}>{plan.summary}</p>
      </div>
      <Button
        className={styles["start"]}
        aria-label={t("home.startNamed", { title: plan.title })}
        onClick={onStart}
      >
        {t("common.start")}
      </Button>
      <div className={styles["bar"]}>
        <PlanBar parts={parts} label={spoken.join(", ")} />
      </div>
    </article>
  );
}

function lookOf(step: Step, exercises: readonly Exercise[]) {
  if (step.kind !== "exercise") return { title: step.title, hue: "sand" as const };
  const exercise = exercises.find(({ id }) => id === step.exercise);
  return { title: exercise?.title ?? step.exercise, hue: exercise?.hue ?? ("sand" as const) };
}
