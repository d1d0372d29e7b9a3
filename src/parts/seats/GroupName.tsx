import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Draw } from "#domain/session/types.ts";
import { nameGroup } from "#stores/seatActions.ts";
import { TextField } from "#ui/field/Field.tsx";
import { useEnter } from "#ui/field/useEnter.ts";

import styles from "./Seats.module.css";

/** Letters in the name of a group: as many as a card on the stage has room for. */
const LONGEST = 30;

interface GroupNameProps {
  groupKey: string;
  /** 0-based. */
  index: number;
  draw: Draw;
  onDone: () => void;
}

/** Another name for a group. Enter, or leaving the field, keeps it; Esc does not. */
export function GroupName({ groupKey, index, draw, onDone }: GroupNameProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(draw.called?.[index] ?? "");
  const field = useRef<HTMLInputElement>(null);
  const keep = () => {
    nameGroup(groupKey, index, name);
    onDone();
  };
  useEnter(field, keep);
  return (
    <TextField
      ref={field}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the field was asked for a moment ago
      autoFocus
      className={styles["naming"]}
      hideLabel
      label={t("groups.seats.name")}
      placeholder={t("capture.group", { number: index + 1 })}
      autoComplete="off"
      maxLength={LONGEST}
      value={name}
      onChange={(event) => setName(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Only the name stays as it was: the panel stays open.
        event.preventDefault();
        event.stopPropagation();
        onDone();
      }}
    />
  );
}
