import { useTranslation } from "react-i18next";

import type { FigureStep } from "#content/ownSteps.ts";
import { TextArea, TextField } from "#ui/field/Field.tsx";

import styles from "./Own.module.css";
import { TitleField } from "./TitleField.tsx";

interface FigureFormProps {
  step: FigureStep;
  onChange: (next: FigureStep) => void;
}

/** A number that makes one think, what it says, and who found it. */
export function FigureForm({ step, onChange }: FigureFormProps) {
  const { t } = useTranslation();
  return (
    <div className={styles["form"]}>
      <TitleField step={step} onChange={onChange} />
      <TextField
        label={t("planner.own.value")}
        hint={t("planner.own.valueHint")}
        maxLength={40}
        value={step.value}
        onChange={({ currentTarget: { value } }) => onChange({ ...step, value })}
      />
      <TextArea
        label={t("planner.own.says")}
        rows={2}
        maxLength={240}
        value={step.text}
        onChange={({ currentTarget: { value } }) => onChange({ ...step, text: value })}
      />
      <TextField
        label={t("planner.own.source")}
        hint={t("planner.own.sourceHint")}
        maxLength={240}
        value={step.source}
        onChange={({ currentTarget: { value } }) => onChange({ ...step, source: value })}
      />
    </div>
  );
}
