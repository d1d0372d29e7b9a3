import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Form } from "#content/parts.ts";
import type { Exercise, ExerciseStep, Phase, Step } from "#content/schema.ts";
import { phaseForm, phaseMinutes } from "#domain/steps/minutes.ts";
import { useDraft } from "#features/planner/draft/useDraft.ts";

import styles from "./StepDrawer.module.css";

interface PhaseListProps {
  step: ExerciseStep;
  exercise: Exercise;
  onChange: (next: Step, about?: string) => void;
}

const FORMS = ["solo", "pairs", "groups", "plenary"] as const satisfies readonly Form[];

/** The parts of an exercise: which, how long each, and how people sit. */
export function PhaseList({ step, exercise, onChange }: PhaseListProps) {
  const { t } = useTranslation();
  const [told, setTold] = useState(false);
  const chosen = step.phases ?? exercise.phases.map(({ id }) => id);
  const tick = (phase: Phase, on: boolean) => {
    const phases = exercise.phases
      .map(({ id }) => id)
      .filter((id) => (id === phase.id ? on : chosen.includes(id)));
    setTold(phases.length === 0);
    if (phases.length === 0) return;
    const next: Step = { ...step, phases };
    if (phases.length === exercise.phases.length) delete next.phases;
    onChange(next);
  };
  return (
    <fieldset className={styles["group"]}>
      <legend className={styles["legend"]}>{t("planner.step.phases")}</legend>
      <p role="status" className={styles["told"]}>
        {told ? t("planner.step.phaseLast") : ""}
      </p>
      <ul className="stack gap-2 whole">
        {exercise.phases.map((phase) => {
          const on = chosen.includes(phase.id);
          const fixed = phase.form === "split" || phase.scene === "trial";
          return (
            <li key={phase.id} className={styles["prompt"]}>
              <label className={styles["tick"]}>
                <input
                  type="checkbox"
                  checked={on}
                  onChange={({ currentTarget }) => tick(phase, currentTarget.checked)}
                />
                <b>{phase.title}</b>
              </label>
              {on && (
                <div className={styles["row"]}>
                  <PhaseMinutes step={step} phase={phase} onChange={onChange} />
                  <span className="note">
                    {phase.repeat === "perPrompt" &&
                      `${t("planner.step.phaseEach", { word: exercise.promptWord })} · `}
                    {t("planner.step.advised", phase.minutes)}
                  </span>
                  {!fixed && (
                    <select
                      className={styles["select"]}
                      aria-label={t("planner.step.phaseForm", { title: phase.title })}
                      value={phaseForm(step, phase)}
                      onChange={({ currentTarget: { value } }) => {
                        const form = FORMS.find((one) => one === value) ?? phase.form;
                        onChange({ ...step, forms: { ...step.forms, [phase.id]: form } });
                      }}
                    >
                      {FORMS.map((form) => (
                        <option key={form} value={form}>
                          {t(`planner.agenda.form.${form}`)}
                        </option>
                      ))}
                    </select>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

function PhaseMinutes(props: {
  step: ExerciseStep;
  phase: Phase;
  onChange: (next: Step, about?: string) => void;
}) {
  const { step, phase, onChange } = props;
  const { t } = useTranslation();
  // Only what is no number of minutes; any other is in the plan at once.
  const { typed, type, clear, onUndo } = useDraft();
  const minutes = phaseMinutes(step, phase);
  const wrong = typed !== undefined && typed !== "";
  return (
    <>
      <input
        className={styles["number"]}
        aria-label={t("planner.agenda.minutes", { title: phase.title })}
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        aria-invalid={wrong ? true : undefined}
        value={typed ?? minutes}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget: { value } }) => {
          const number = /^\d{1,3}$/u.test(value.trim()) ? Number(value) : undefined;
          if (number === undefined || number > 240) {
            type(value);
            return;
          }
          clear();
          onChange(
            { ...step, minutes: { ...step.minutes, [phase.id]: number } },
            `minutes ${phase.id}`,
          );
        }}
        onBlur={() => !wrong && clear()}
        onKeyDown={onUndo}
      />
      {wrong && (
        <span className={styles["told"]}>{t("planner.agenda.minutesWrong", { minutes })}</span>
      )}
    </>
  );
}
