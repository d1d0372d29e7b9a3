import { useTranslation } from "react-i18next";

import { TextField } from "#ui/field/Field.tsx";

/** Shorter lists are read at a glance. */
const LONG = 12;

interface FilterFieldProps {
  count: number;
  query: string;
  onChange: (query: string) => void;
}

/** A field to find somebody in a long list. */
export function FilterField({ count, query, onChange }: FilterFieldProps) {
  const { t } = useTranslation();
  if (count <= LONG) return null;
  return (
    <TextField
      label={t("groups.roster.filter")}
      hideLabel
      placeholder={t("groups.roster.filter")}
      autoComplete="off"
      spellCheck={false}
      value={query}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
