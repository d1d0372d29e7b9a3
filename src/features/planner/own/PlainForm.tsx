import { useTranslation } from "react-i18next";

import type { PlainStep } from "#content/schema.ts";
import { TextField } from "#ui/field/Field.tsx";

import { LIMITS } from "./limits.ts";
import { LinesField, TitleField } from "./parts.tsx";

interface PlainFormProps {
  step: PlainStep;
  onChange: (next: PlainStep) => void;
}

/** A welcome, a break, a closing, or a question of one's own. */
export function PlainForm({ step, onChange }: PlainFormProps) {
  const { t } = useTranslation();
  return (
    <div className="stack gap-5">
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
    </div>
  );
}
