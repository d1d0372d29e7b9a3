import { useTranslation } from "react-i18next";

import type { FigureStep } from "#content/ownSteps.ts";
import { TextField } from "#ui/field/Field.tsx";

import { LIMITS } from "./limits.ts";
import { SourceField, TitleField } from "./parts.tsx";

interface FigureFormProps {
  step: FigureStep;
  onChange: (next: FigureStep) => void;
}

/** A number or a few words, with what it says and where it comes from. */
export function FigureForm({ step, onChange }: FigureFormProps) {
  const { t } = useTranslation();
  return (
    <div className="stack gap-5">
      <TitleField value={step.title} onChange={(title) => onChange({ ...step, title })} />
      <TextField
        label={t("ownSteps.figure.value")}
        hint={t("ownSteps.figure.valueHint")}
        value={step.value}
        maxLength={LIMITS.value}
        autoComplete="off"
        onChange={(event) => onChange({ ...step, value: event.target.value })}
      />
      <TextField
        label={t("ownSteps.figure.text")}
        hint={t("ownSteps.figure.textHint")}
        value={step.text}
        maxLength={LIMITS.line}
        autoComplete="off"
        onChange={(event) => onChange({ ...step, text: event.target.value })}
      />
      <SourceField value={step.source} onChange={(source) => onChange({ ...step, source })} />
    </div>
  );
}
