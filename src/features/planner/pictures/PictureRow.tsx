import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { OwnPicture } from "#content/ownSteps.ts";
import { TextField } from "#ui/field/Field.tsx";

import styles from "./Pictures.module.css";

interface PictureRowProps {
  picture: OwnPicture;
  /** 1-based. */
  number: number;
  onAlt: (alt: string) => void;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onRemove: () => void;
}

/** One picture: small, with what there is to see on it and where it stands. */
export function PictureRow({ picture, number, onAlt, onUp, onDown, onRemove }: PictureRowProps) {
  const { t } = useTranslation();
  const named = picture.alt.trim() === "" ? t("pictures.numbered", { number }) : picture.alt;
  return (
    <li className={styles["row"]}>
      <img className={styles["small"]} src={picture.data} alt={named} />
      <TextField
        label={t("pictures.alt", { number })}
        hint={picture.alt.trim() === "" ? t("pictures.altEmpty") : undefined}
        maxLength={240}
        value={picture.alt}
        onChange={({ currentTarget: { value } }) => onAlt(value)}
      />
      <div className={styles["tools"]}>
        <Tool label={t("pictures.up", { number })} act={onUp}>
          <ArrowUp aria-hidden="true" size={18} />
        </Tool>
        <Tool label={t("pictures.down", { number })} act={onDown}>
          <ArrowDown aria-hidden="true" size={18} />
        </Tool>
        <Tool label={t("pictures.remove", { number })} act={onRemove}>
          <Trash2 aria-hidden="true" size={18} />
        </Tool>
      </div>
    </li>
  );
}

function Tool(props: { label: string; act: (() => void) | undefined; children: ReactNode }) {
  return (
    <button
      type="button"
      className={styles["tool"]}
      aria-label={props.label}
      title={props.label}
      // Stays in the order of the keyboard: it may come back with the next press.
      aria-disabled={props.act === undefined}
      onClick={props.act}
    >
      {props.children}
    </button>
  );
}
