import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { holdWakeLock } from "#platform/wakeLock.ts";
import { Button } from "#ui/button/Button.tsx";
import { Qr } from "#ui/qr/Qr.tsx";

import styles from "./Give.module.css";

/** Codes for the facilitator's camera, one after the other, on white. */
export function Codes({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  const { t } = useTranslation();
  const ref = useRef<HTMLDialogElement>(null);
  const [at, setAt] = useState(0);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  useEffect(() => holdWakeLock(), []);
  const place = { index: at + 1, of: codes.length };
  const code = codes[at];
  return (
    <dialog
      ref={ref}
      className={styles["codes"]}
      aria-label={t("phoneGive.code")}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <p role="status" className={styles["place"]}>
        {codes.length > 1 && t("phoneGive.codeOf", place)}
      </p>
      <div className={styles["code"]}>
        {code !== undefined && <Qr text={code} label={t("phoneGive.codeLabel", place)} />}
      </div>
      <div className={styles["buttons"]}>
        {at > 0 && (
          <Button size="large" onClick={() => setAt(at - 1)}>
            {t("phoneGive.codeBack")}
          </Button>
        )}
        {at + 1 < codes.length && (
          <Button size="large" variant="primary" onClick={() => setAt(at + 1)}>
            {t("phoneGive.codeNext")}
          </Button>
        )}
        <Button size="large" onClick={onClose}>
          {t("phoneGive.codeClose")}
        </Button>
      </div>
    </dialog>
  );
}
