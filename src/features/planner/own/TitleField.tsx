import { useTranslation } from "react-i18next";

import type { OwnStep } from "#content/schema.ts";
import { TextField } from "#ui/field/Field.tsx";

interface TitleFieldProps<Own extends OwnStep> {
  step: Own;
  onChange: (next: Own) => void;
}

/** What a step is called in the agenda and at the top of the stage. */
export function TitleField<Own extends OwnStep>({ step, onChange }: TitleFieldProps<Own>) {
  const { t } = useTranslation();
  return (
    <TextField
      label={t("planner.own.title")}
      maxLength={80}
      value={step.title}
      onChange={({ currentTarget: { value } }) => onChange({ ...step, title: value })}
    />
  );
}
