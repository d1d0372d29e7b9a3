import { DAY_AND_YEAR, momentText } from "#i18n/format.ts";
import { useTranslation } from "react-i18next";

import type { Exercise, Plan, Step } from "#content/schema.ts";
import { planMinutes, stepMinutes } from "#domain/steps/minutes.ts";
import { PlanBar } from "#ui/bar/PlanBar.tsx";
import { Button } from "#ui/button/Button.tsx";

import styles from "./Plans.module.css";

interface PlanRowProps {
  plan: Plan;
  exercises: readonly Exercise[];
  onStart: () => void;
  onOpen?: () => void;
  /** Takes a ready-made plan over as one's own. */
  onCopy?: () => void;
  onDouble?: () => void;
  onRemove?: () => void;
}

/** One plan: what it is, how its time is divided, and what can be done with it. */
export function PlanRow({ plan, exercises, ...acts }: PlanRowProps) {
  const { t } = useTranslation();
  const title = plan.title.trim() === "" ? t("planner.untitled") : plan.title;
  const parts = plan.steps.map((step) => ({
    id: step.id,
    minutes: stepMinutes(step, exercises),
    ...lookOf(step, exercises),
  }));
  const facts = [
    t("planner.agenda.minutesTake", { count: planMinutes(plan, exercises) }),
    acts.onCopy
      ? ""
      : (plan.date && momentText(Date.parse(`${plan.date}T12:00`), DAY_AND_YEAR)) ||
        t("planner.list.noDate"),
    plan.people === undefined ? "" : t("planner.facts.people", { count: plan.people }),
    plan.room ?? "",
    acts.onCopy ? plan.summary : "",
  ].filter((fact) => fact.trim() !== "");
  return (
    <li className={styles["row"]}>
      <div className={styles["words"]}>
        <h3 dir="auto" className="type-6 breaks">
          {title}
        </h3>
        <p dir="auto" className="quiet breaks type-2">
          {facts.join(" · ")}
        </p>
        {parts.length > 0 && (
          <PlanBar
            parts={parts}
            label={parts
              .map(({ title: step, minutes }) =>
                t("planner.side.barPart", { title: step, count: minutes }),
              )
              .join(", ")}
          />
        )}
      </div>
      <div className="wrap gap-2">
        {acts.onOpen && (
          <Button
            size="small"
            aria-label={t("planner.list.editNamed", { title })}
            onClick={acts.onOpen}
          >
            {t("planner.list.edit")}
          </Button>
        )}
        {acts.onCopy && (
          <Button
            size="small"
            aria-label={t("planner.list.copyNamed", { title })}
            onClick={acts.onCopy}
          >
            {t("planner.list.copy")}
          </Button>
        )}
        {plan.steps.length > 0 && (
          <Button
            size="small"
            aria-label={t("planner.list.startNamed", { title })}
            onClick={acts.onStart}
          >
            {t("common.start")}
          </Button>
        )}
        {acts.onDouble && (
          <Button
            size="small"
            variant="quiet"
            aria-label={t("planner.list.doubleNamed", { title })}
            onClick={acts.onDouble}
          >
            {t("planner.list.double")}
          </Button>
        )}
        {acts.onRemove && (
          <Button
            size="small"
            variant="quiet"
            aria-label={t("planner.list.removeNamed", { title })}
            onClick={acts.onRemove}
          >
            {t("common.remove")}
          </Button>
        )}
      </div>
    </li>
  );
}

function lookOf(step: Step, exercises: readonly Exercise[]) {
  if (step.kind !== "exercise") return { title: step.title, hue: "sand" as const };
  const exercise = exercises.find(({ id }) => id === step.exercise);
  return { title: exercise?.title ?? step.exercise, hue: exercise?.hue ?? ("sand" as const) };
}
