import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { TextField } from "#ui/field/Field.tsx";
import { useEnter } from "#ui/field/useEnter.ts";

/** Letters in the name of a session. */
export const LONGEST_TITLE = 80;

interface SessionNameProps {
  title: string;
  /** With the name that was typed; undefined when it stays as it was. */
  onDone: (name: string | undefined) => void;
}

/** Another name for a saved session. Enter, or leaving the field, keeps it; Esc does not. */
export function SessionName({ title, onDone }: SessionNameProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(title);
  const field = useRef<HTMLInputElement>(null);
  useEnter(field, () => onDone(name));
  return (
    <TextField
      ref={field}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the field was asked for a moment ago
      autoFocus
      hideLabel
      label={t("home.renameNamed", { title })}
      autoComplete="off"
      maxLength={LONGEST_TITLE}
      value={name}
      onChange={(event) => setName(event.target.value)}
      onBlur={() => onDone(name)}
      onKeyDown={(event) => {
        if (event.key === "Escape") onDone(undefined);
      }}
    />
  );
}
