import { useTranslation } from "react-i18next";

import type { FigureStep } from "#content/ownSteps.ts";
import { LIMITS } from "#parts/fields/limits.ts";
import { Fields, SourceField, TitleField, type FormProps } from "#parts/fields/parts.tsx";
import { TextField } from "#ui/field/Field.tsx";

/** A number or a few words, with what it says and where it comes from. */
export function Form({ step, onChange }: FormProps<FigureStep>) {
  const { t } = useTranslation();
  return (
    <Fields>
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
    </Fields>
  );
}
