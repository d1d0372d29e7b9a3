import { useTranslation } from "react-i18next";

import type { PlainStep } from "#content/schema.ts";
import { LIMITS } from "#parts/fields/limits.ts";
import { Fields, LinesField, TitleField, type FormProps } from "#parts/fields/parts.tsx";
import { TextField } from "#ui/field/Field.tsx";

/** A welcome, a break, a closing, or a question of one's own. */
export function Form({ step, onChange }: FormProps<PlainStep>) {
  const { t } = useTranslation();
  return (
    <Fields>
      <TitleField value={step.title} onChange={(title) => onChange({ ...step, title })} />
      <TextField
        label={t("ownSteps.plain.headline")}
        hint={t("ownSteps.plain.headlineHint")}
        value={step.headline}
        maxLength={LIMITS.line}
        autoComplete="off"
        onChange={(event) => onChange({ ...step, headline: event.target.value })}
      />
      <LinesField
        label={t("ownSteps.plain.lines")}
        hint={t("ownSteps.plain.linesHint")}
        lines={step.lines ?? []}
        onChange={(lines) => onChange({ ...step, lines })}
      />
    </Fields>
  );
}
