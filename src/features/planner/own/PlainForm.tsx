import { useTranslation } from "react-i18next";

import type { PlainStep } from "#content/schema.ts";
import { useLines } from "#features/planner/facts/useLines.ts";
import { TextArea } from "#ui/field/Field.tsx";

import styles from "./Own.module.css";
import { TitleField } from "./TitleField.tsx";

interface PlainFormProps {
  step: PlainStep;
  onChange: (next: PlainStep) => void;
}

/** A welcome, a break, a closing, a question: what the room reads. */
export function PlainForm({ step, onChange }: PlainFormProps) {
  const { t } = useTranslation();
  const lines = useLines(step.lines ?? [], (next) => {
    const changed = { ...step, lines: next.slice(0, 12) };
    if (next.length === 0) delete (changed as PlainStep).lines;
    onChange(changed);
  });
  return (
    <div className={styles["form"]}>
      <TitleField step={step} onChange={onChange} />
      <TextArea
        label={t(step.kind === "question" ? "planner.own.question" : "planner.own.headline")}
        hint={t("planner.own.headlineHint")}
        rows={2}
        maxLength={240}
        value={step.headline}
        onChange={({ currentTarget: { value } }) => onChange({ ...step, headline: value })}
      />
      <TextArea
        label={t("planner.own.lines")}
        rows={3}
        value={lines.value}
        onChange={({ currentTarget }) => lines.onValue(currentTarget.value)}
      />
    </div>
  );
}
