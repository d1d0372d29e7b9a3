import { useDeferredValue, useMemo } from "react";
import { useTranslation } from "react-i18next";

import type { Plan } from "#content/schema.ts";
import { withNames } from "#domain/plan/expected.ts";
import { parseNames } from "#domain/roster/parseNames.ts";
import { LIMITS } from "#parts/fields/limits.ts";
import { NamesFound } from "#parts/roster/NamesFound.tsx";
import { TextArea, TextField } from "#ui/field/Field.tsx";

import styles from "./Facts.module.css";
import { LogoField } from "./LogoField.tsx";

interface HandoutFactsProps {
  plan: Plan;
  change: (change: (plan: Plan) => Plan, about?: string) => void;
}

type Words = "organisation" | "trainer" | "aim" | "bring" | "announcement";

/** What stands on what participants get; nobody has to fill it in before there is a plan. */
export function HandoutFacts({ plan, change }: HandoutFactsProps) {
  const { t } = useTranslation();
  const field = (key: Words) => ({
    label: t(`planner.handout.${key}`),
    value: plan[key] ?? "",
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      change((now) => withWords(now, key, value), key),
  });
  return (
    <details className={styles["handout"]}>
      <summary>
        <b>{t("planner.handout.title")}</b>
        <span className="note">{t("planner.handout.about")}</span>
      </summary>
      <div className={styles["form"]}>
        <div className={styles["pair"]}>
          <TextField maxLength={LIMITS.short} {...field("organisation")} />
          <TextField maxLength={LIMITS.short} {...field("trainer")} />
        </div>
        <TextArea
          rows={2}
          maxLength={LIMITS.sentences}
          hint={t("planner.handout.aimHint")}
          {...field("aim")}
        />
        <TextArea rows={2} maxLength={LIMITS.sentences} {...field("bring")} />
        <TextArea rows={2} maxLength={LIMITS.sentences} {...field("announcement")} />
        <Names plan={plan} change={change} />
        <LogoField logo={plan.logo} change={change} />
      </div>
    </details>
  );
}

/** The plan with some words, or without the key where there are none. */
function withWords(plan: Plan, key: Words, value: string): Plan {
  const { [key]: _before, ...rest } = plan;
  return value === "" ? rest : { ...rest, [key]: value };
}

function Names({ plan, change }: HandoutFactsProps) {
  const { t } = useTranslation();
  const { names = "" } = plan;
  const text = useDeferredValue(names);
  const found = useMemo(() => parseNames(text), [text]);
  return (
    <TextArea
      label={t("planner.handout.names")}
      rows={4}
      autoComplete="off"
      spellCheck={false}
      maxLength={LIMITS.names}
      value={names}
      error={
        names.length >= LIMITS.names
          ? t("planner.handout.namesFull", { most: LIMITS.names })
          : undefined
      }
      hint={<NamesFound found={found}>{t("planner.handout.namesPrivate")}</NamesFound>}
      onChange={({ currentTarget: { value } }) =>
        change((now) => withNames(now, value.slice(0, LIMITS.names)), "names")
      }
    />
  );
}
