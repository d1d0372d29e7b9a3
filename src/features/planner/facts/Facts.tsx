import type { Ref } from "react";
import { useTranslation } from "react-i18next";

import type { Plan } from "#content/schema.ts";
import { Button } from "#ui/button/Button.tsx";

import styles from "./Facts.module.css";
import { dayText } from "#i18n/format.ts";
import type { Fact } from "./FactsForm.tsx";

/** The title of the plan, and in a few words for whom and when it is; each opens where it is changed. */
export function Facts({
  plan,
  onEdit,
  title,
}: {
  plan: Plan;
  /** Opens what is said here to be changed, at one of the facts or at the first. */
  onEdit: (fact?: Fact) => void;
  /** The heading, for what has to go on from the top. */
  title: Ref<HTMLHeadingElement>;
}) {
  const { t } = useTranslation();
  const times =
    plan.start === undefined
      ? ""
      : plan.end === undefined
        ? plan.start
        : t("planner.facts.times", { start: plan.start, end: plan.end });
  const all: { field: Fact; text: string }[] = [
    {
      field: "audiences",
      text: plan.audiences.map((audience) => t(`planner.facts.audience.${audience}`)).join(", "),
    },
    {
      field: "people",
      text: plan.people === undefined ? "" : t("planner.facts.people", { count: plan.people }),
    },
    { field: "activities", text: plan.activities.filter((one) => one.trim() !== "").join(", ") },
    { field: "date", text: dayText(plan.date) ?? plan.date ?? "" },
    { field: "start", text: times },
    { field: "room", text: plan.room ?? "" },
  ];
  const facts = all.filter(({ text }) => text.trim() !== "");
  return (
    <div>
      <h1 ref={title} tabIndex={-1} dir="auto" className={styles["title"]}>
        {plan.title.trim() === "" ? t("planner.untitled") : plan.title}
      </h1>
      <div className={styles["chips"]}>
        {facts.map(({ field, text }) => (
          <button
            key={field}
            type="button"
            dir="auto"
            className={styles["chip"]}
            aria-label={t("planner.facts.changeNamed", { fact: text })}
            onClick={() => onEdit(field)}
          >
            {text}
          </button>
        ))}
        <Button size="small" onClick={() => onEdit()}>
          {facts.length === 0 ? t("planner.facts.edit") : t("common.change")}
        </Button>
      </div>
    </div>
  );
}
