import { useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import { Button } from "#ui/button/Button.tsx";
import { Qr } from "#ui/qr/Qr.tsx";

import styles from "./LargeCode.module.css";

interface LargeCodeProps {
  text: string;
  label: string;
  site: string;
  onClose: () => void;
}

/** The code alone on white, as large as the window. */
export function LargeCode({ text, label, site, onClose }: LargeCodeProps) {
  const { t } = useTranslation();
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className={styles["large"]}
      aria-label={t("share.large")}
      onCancel={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={styles["code"]}>
        <Qr text={text} label={label} />
      </div>
      <p className={styles["site"]}>{site.replace(/^https?:\/\//u, "").replace(/\/$/u, "")}</p>
      <Button onClick={onClose}>{t("common.close")}</Button>
    </dialog>
  );
}
