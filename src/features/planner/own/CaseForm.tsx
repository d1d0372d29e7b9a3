import { useTranslation } from "react-i18next";

import type { CaseStep } from "#content/ownSteps.ts";
import { useLines } from "#features/planner/facts/useLines.ts";
import { TextArea, TextField } from "#ui/field/Field.tsx";

import styles from "./Own.module.css";
import { TitleField } from "./TitleField.tsx";

interface CaseFormProps {
  step: CaseStep;
  onChange: (next: CaseStep) => void;
}

/** A case or a good example, what to ask about it, and where it can be read. */
export function CaseForm({ step, onChange }: CaseFormProps) {
  const { t } = useTranslation();
  const questions = useLines(step.questions, (next) =>
    onChange({ ...step, questions: next.slice(0, 10) }),
  );
  return (
    <div className={styles["form"]}>
      <TitleField step={step} onChange={onChange} />
      <TextArea
        label={t("planner.own.story")}
        hint={t("planner.own.storyHint")}
        rows={7}
        maxLength={4000}
        value={step.text}
        onChange={({ currentTarget: { value } }) => onChange({ ...step, text: value })}
      />
      <TextArea
        label={t("planner.own.questions")}
        rows={3}
        value={questions.value}
        onChange={({ currentTarget }) => questions.onValue(currentTarget.value)}
      />
      <TextField
        label={t("planner.own.link")}
        hint={t("planner.own.linkHint")}
        maxLength={240}
        inputMode="url"
        autoComplete="off"
        value={step.link ?? ""}
        onChange={({ currentTarget: { value } }) => {
          const next = { ...step, link: value };
          if (value === "") delete (next as CaseStep).link;
          onChange(next);
        }}
      />
    </div>
  );
}
