import type { Ref } from "react";
import { useTranslation } from "react-i18next";

import type { Plan } from "#content/schema.ts";
import { Button } from "#ui/button/Button.tsx";

import styles from "./Facts.module.css";
import { dateWords } from "./dateWords.ts";

/** The title of the plan, and in a few words for whom and when it is. */
export function Facts({
  plan,
  onEdit,
  title,
}: {
  plan: Plan;
  onEdit: () => void;
  /** The heading, for what has to go on from the top. */
  title: Ref<HTMLHeadingElement>;
}) {
  const { t, i18n } = useTranslation();
  const facts = [
    plan.audiences.map((audience) => t(`planner.facts.audience.${audience}`)).join(", "),
    plan.people === undefined ? "" : t("planner.facts.people", { count: plan.people }),
    plan.activities.join(", "),
    plan.date === undefined ? "" : dateWords(plan.date, i18n.language),
    plan.start === undefined
      ? ""
      : plan.end === undefined
        ? plan.start
        : t("planner.facts.times", { start: plan.start, end: plan.end }),
    plan.room ?? "",
  ].filter((fact) => fact.trim() !== "");
  return (
    <div className={styles["facts"]}>
      <h1 ref={title} tabIndex={-1} dir="auto" className={styles["title"]}>
        {plan.title.trim() === "" ? t("planner.untitled") : plan.title}
      </h1>
      <div className={styles["chips"]}>
        {facts.map((fact) => (
          <span key={fact} dir="auto" className={styles["chip"]}>
            {fact}
          </span>
        ))}
        <Button size="small" onClick={onEdit}>
          {facts.length === 0 ? t("planner.facts.edit") : t("planner.facts.change")}
        </Button>
      </div>
    </div>
  );
}
