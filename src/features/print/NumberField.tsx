import { useState, type ReactNode } from "react";

import { TextField } from "#ui/field/Field.tsx";

interface NumberFieldProps {
  label: string;
  hint?: ReactNode;
  value: number;
  least: number;
  most: number;
  onChange: (value: number) => void;
}

/** A whole number; what is half typed stays in the field and changes nothing yet. */
export function NumberField({ label, hint, value, least, most, onChange }: NumberFieldProps) {
  const [draft, setDraft] = useState<string>();
  return (
    <TextField
      label={label}
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
