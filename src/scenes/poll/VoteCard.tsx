import { useEffect, useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import { holdWakeLock } from "#platform/wakeLock.ts";
import type { HueName } from "#ui/hue.ts";
import { Shape } from "#ui/shape/Shape.tsx";
import type { ShapeName } from "#ui/shape/shapes.ts";

import styles from "./Phone.module.css";

interface VoteCardProps {
  label: string;
  hue: HueName;
  shape: ShapeName;
  /** Public code of the statement. */
  code: string;
  onClose: () => void;
}

/** The whole phone as one card, to hold up; a press puts it down. */
export function VoteCard({ label, hue, shape, code, onClose }: VoteCardProps) {
  const { t } = useTranslation();
  const ref = useRef<HTMLDialogElement>(null);
  // A few words stand on one line; what is longer breaks between words.
  const whole = label.length <= 18;
  const longest = Math.max(18, ...label.split(" ").map(({ length }) => length));
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  // Whoever holds a card up does not want it to go dark.
  useEffect(() => holdWakeLock(), []);
  return (
    <dialog
      ref={ref}
      className={styles["card"]}
      data-tone="day"
      data-hue={hue}
      aria-label={t("phone.vote.card", { label })}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <button type="button" className={styles["whole"]} onClick={onClose}>
        <Shape shape={shape} className={styles["large"]} />
        {/* The room reads it, not only who holds it up. */}
        <span
          translate="no"
          className={styles["word"]}
          data-whole={whole}
          style={{ "--letters": whole ? label.length : longest }}
        >
          {label}
        </span>
        <span className={styles["down"]}>
          <span>{t("phone.vote.seen")}</span>
          <span>{t("phone.vote.down")}</span>
          {code !== "" && <b translate="no">{code}</b>}
        </span>
      </button>
    </dialog>
  );
}
