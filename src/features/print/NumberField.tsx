import { useState, type ReactNode } from "react";

import { TextField } from "#ui/field/Field.tsx";

interface NumberFieldProps {
  label: string;
  /** The label is read aloud but not shown, where the place says it already. */
  hideLabel?: boolean;
  hint?: ReactNode;
  value: number;
  least: number;
  most: number;
  onChange: (value: number) => void;
}

/** A whole number; what is half typed stays in the field and changes nothing yet. */
export function NumberField(props: NumberFieldProps) {
  const { label, hideLabel = false, hint, value, least, most, onChange } = props;
  const [draft, setDraft] = useState<string>();
  return (
    <TextField
      label={label}
      hideLabel={hideLabel}
      hint={hint}
      type="number"
      inputMode="numeric"
      min={least}
      max={most}
      value={draft ?? String(value)}
      onChange={({ target }) => {
        setDraft(target.value);
        const typed = Number(target.value);
        if (target.value !== "" && Number.isInteger(typed) && typed >= least && typed <= most) {
          onChange(typed);
        }
      }}
      onBlur={() => setDraft(undefined)}
    />
  );
}
