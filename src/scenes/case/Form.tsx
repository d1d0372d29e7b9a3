import { useTranslation } from "react-i18next";

import type { CaseStep } from "#content/ownSteps.ts";
import { LIMITS } from "#parts/fields/limits.ts";
import { Fields, LinesField, TitleField, type FormProps } from "#parts/fields/parts.tsx";
import { TextArea, TextField } from "#ui/field/Field.tsx";

/** A case or a good example: what happened, where more can be read, questions about it. */
export function Form({ step, onChange }: FormProps<CaseStep>) {
  const { t } = useTranslation();
  return (
    <Fields>
      <TitleField value={step.title} onChange={(title) => onChange({ ...step, title })} />
      <TextArea
        label={t("ownSteps.case.text")}
        hint={t("ownSteps.case.textHint")}
        rows={7}
        value={step.text}
        maxLength={LIMITS.text}
        onChange={(event) => onChange({ ...step, text: event.target.value })}
      />
      <LinesField
        label={t("ownSteps.case.questions")}
        hint={t("ownSteps.case.questionsHint", { most: LIMITS.questions })}
        lines={step.questions}
        most={LIMITS.questions}
        onChange={(questions) => onChange({ ...step, questions })}
      />
      <TextField
        label={t("ownSteps.case.link")}
        hint={t("ownSteps.case.linkHint")}
        value={step.link ?? ""}
        maxLength={LIMITS.line}
        autoComplete="off"
        onChange={(event) => onChange({ ...step, link: event.target.value })}
      />
    </Fields>
  );
}
