import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { OwnPicture } from "#content/ownSteps.ts";
import { TextField } from "#ui/field/Field.tsx";

import styles from "./Pictures.module.css";

interface PictureRowProps {
  picture: OwnPicture;
  letter: string;
  /** Those that it can belong to, each once. */
  steps: readonly string[];
  onAlt: (alt: string) => void;
  /** Nothing: it belongs to no step of its own. */
  onStep: (step: string | undefined) => void;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onRemove: () => void;
}

/** One picture: small, with what there is to see on it and where it stands. */
export function PictureRow({ picture, letter, steps, ...on }: PictureRowProps) {
  const { t } = useTranslation();
  const named = picture.alt.trim() === "" ? t("pictures.numbered", { letter }) : picture.alt;
  return (
    <li className={styles["row"]}>
      <img className={styles["small"]} src={picture.data} alt={named} />
      <TextField
        label={t("pictures.alt", { letter })}
        hint={picture.alt.trim() === "" ? t("pictures.altEmpty") : undefined}
        maxLength={240}
        value={picture.alt}
        onChange={({ currentTarget: { value } }) => on.onAlt(value)}
      />
      {steps.length > 0 && (
        <label className={styles["step"]}>
          <span>{t("pictures.step", { letter })}</span>
          <select
            value={String(picture.step === undefined ? -1 : steps.indexOf(picture.step))}
            onChange={({ currentTarget: { value } }) => on.onStep(steps[Number(value)])}
          >
            <option value="-1">{t("pictures.noStep")}</option>
            {steps.map(
              (step, at) =>
                steps.indexOf(step) === at && (
                  <option key={step} value={at}>
                    {t("pictures.oneStep", { number: at + 1, step })}
                  </option>
                ),
            )}
          </select>
        </label>
      )}
      <div className={styles["tools"]}>
        <Tool label={t("pictures.up", { letter })} act={on.onUp}>
          <ArrowUp aria-hidden="true" size={18} />
        </Tool>
        <Tool label={t("pictures.down", { letter })} act={on.onDown}>
          <ArrowDown aria-hidden="true" size={18} />
        </Tool>
        <Tool label={t("pictures.remove", { letter })} act={on.onRemove}>
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
