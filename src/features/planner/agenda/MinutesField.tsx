import { Minus, Plus } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Pack, Step } from "#content/schema.ts";
import { fitStep, stepStep } from "#domain/plan/fit.ts";
import { stepMinutes } from "#domain/plan/minutes.ts";
import { isEnter } from "#platform/enter.ts";

import styles from "./Agenda.module.css";
import type { StepActs } from "./StepRow.tsx";

interface MinutesFieldProps {
  step: Step;
  title: string;
  minutes: number;
  pack: Pack;
  acts: StepActs;
}

/** How long a step lasts: typed, or by one press shorter and longer. */
export function MinutesField({ step, title, minutes, pack, acts }: MinutesFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string>();
  const [told, setTold] = useState("");
  const exercise =
    step.kind === "exercise" ? pack.exercises.find(({ id }) => id === step.exercise) : undefined;
  const by = (change: 1 | -1) => () => {
    setTold("");
    setTyped(undefined);
    if (step.kind !== "exercise") {
      const next = Math.max(0, Math.min(240, step.minutes + change));
      acts.onChange({ ...step, minutes: next }, `minutes ${step.id}`);
    } else if (exercise) acts.onChange(stepStep(step, exercise, change), `minutes ${step.id}`);
  };
  const take = () => {
    if (typed === undefined) return;
    const asked = /^\d{1,3}$/u.test(typed.trim()) ? Number(typed) : -1;
    if (asked < 0 || asked > 240) {
      setTold(t("planner.agenda.minutesWrong", { minutes }));
      return;
    }
    setTyped(undefined);
    setTold("");
    if (asked === minutes) return;
    if (step.kind !== "exercise") acts.onChange({ ...step, minutes: asked });
    else if (exercise) {
      const next = fitStep(step, exercise, asked);
      const got = stepMinutes(next, pack.exercises);
      if (got !== asked) setTold(t("planner.agenda.minutesNear", { asked, minutes: got }));
      acts.onChange(next);
    }
  };
  return (
    <div className={styles["minutes"]}>
      <button
        type="button"
        className={styles["tool"]}
        aria-label={t("planner.agenda.less", { title })}
        onClick={by(-1)}
      >
        <Minus aria-hidden="true" size={18} />
      </button>
      <input
        className={styles["number"]}
        aria-label={t("planner.agenda.minutes", { title })}
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        aria-invalid={told !== "" && typed !== undefined ? true : undefined}
        data-taken={typed === undefined || undefined}
        value={typed ?? minutes}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (isEnter(event.nativeEvent)) take();
          if (event.key === "Escape") {
            setTyped(undefined);
            setTold("");
          }
        }}
      />
      <button
        type="button"
        className={styles["tool"]}
        aria-label={t("planner.agenda.moreMinutes", { title })}
        onClick={by(1)}
      >
        <Plus aria-hidden="true" size={18} />
      </button>
      <span role="status" className={styles["told"]}>
        {told}
      </span>
    </div>
  );
}
