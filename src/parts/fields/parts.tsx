import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { ownSteps } from "#words/ownSteps.ts";
import { addWords } from "#i18n/setup.ts";
import { TextArea, TextField } from "#ui/field/Field.tsx";

import { LIMITS } from "./limits.ts";
import { useTyped } from "./useTyped.ts";

addWords({ ownSteps });

/** How a step of one kind is filled in. */
export interface FormProps<Step> {
  step: Step;
  onChange: (next: Step) => void;
}

/** The fields of a form, one under the other. */
export function Fields({ children }: { children: ReactNode }) {
  return <div className="stack gap-5">{children}</div>;
}

interface WordsProps {
  value: string;
  onChange: (value: string) => void;
}

/** The title of a step. */
export function TitleField({ value, onChange }: WordsProps) {
  const { t } = useTranslation();
  return (
    <TextField
      label={t("ownSteps.title")}
      hint={t("ownSteps.titleHint")}
      value={value}
      maxLength={LIMITS.title}
      autoComplete="off"
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** Where something comes from. */
export function SourceField({ value, onChange }: WordsProps) {
  const { t } = useTranslation();
  return (
    <TextField
      label={t("ownSteps.source")}
      hint={t("ownSteps.sourceHint")}
      value={value}
      maxLength={LIMITS.line}
      autoComplete="off"
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

interface LinesFieldProps {
  label: string;
  hint: string;
  lines: readonly string[];
  /** How many lines there may be. */
  most?: number;
  onChange: (lines: string[]) => void;
}

/** The beginning of a line, without half a letter at its end. */
function begin(line: string): string {
  return line.length <= LIMITS.line
    ? line
    : line.slice(0, LIMITS.line).replace(/[\uD800-\uDBFF]$/u, "");
}

/** Short lines, each on a line of its own. What is too much stays typed, and is said. */
export function LinesField({ label, hint, lines, most = Infinity, onChange }: LinesFieldProps) {
  const { t } = useTranslation();
  const { text, type } = useTyped(lines.join("\n"));
  const typed = text.split("\n");
  const long = typed.filter((line) => line.length > LIMITS.line).length;
  const errors = [
    ...(typed.length > most
      ? [t("ownSteps.lineMany", { count: typed.length }), t("ownSteps.lineManyKept", { most })]
      : []),
    ...(long > 0
      ? [t("ownSteps.lineLong", { count: long, most: LIMITS.line }), t("ownSteps.lineLongKept")]
      : []),
  ];
  return (
    <TextArea
      label={label}
      hint={hint}
      error={errors.length === 0 ? undefined : errors.join(" ")}
      rows={Math.min(8, Math.max(3, typed.length + 1))}
      value={text}
      onChange={(event) => {
        const { value } = event.target;
        const kept = value === "" ? [] : value.split("\n").slice(0, most).map(begin);
        type(value, kept.join("\n"));
        onChange(kept);
      }}
    />
  );
}
