import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { submissionCodes, type Submission } from "#domain/handover/submission.ts";
import { siteAddress } from "#platform/address.ts";
import { holdWakeLock } from "#platform/wakeLock.ts";
import { Button } from "#ui/button/Button.tsx";
import { Notice } from "#ui/notice/Notice.tsx";
import { Qr } from "#ui/qr/Qr.tsx";

import styles from "./Give.module.css";

/** Codes for the facilitator's camera, one after the other, on white. */
export function Codes({
  submission,
  onClose,
}: {
  submission: () => Submission;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  // Once, and not with each letter of a name: what a code can hold takes long to find out.
  const [{ codes, tooLong }] = useState(() => submissionCodes(submission(), siteAddress()));
  const ref = useRef<HTMLDialogElement>(null);
  const [at, setAt] = useState(0);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  useEffect(() => holdWakeLock(), []);
  const place = { index: at + 1, of: codes.length, count: codes.length };
  const code = codes[at];
  return (
    <dialog
      ref={ref}
      className={styles["codes"]}
      data-tone="day"
      aria-label={t("phoneGive.code")}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <p role="status" className="type-7 title">
        {codes.length > 0 && t("phoneGive.codeOf", place)}
      </p>
      <div className={styles["code"]}>
        {code !== undefined && <Qr text={code} label={t("phoneGive.codeLabel", place)} />}
      </div>
      {tooLong.length > 0 && (
        <Notice tone="info">{t("phoneGive.tooLong", { count: tooLong.length })}</Notice>
      )}
      <div className={styles["buttons"]}>
        {at > 0 && (
          <Button size="large" data-each-press="" onClick={() => setAt(at - 1)}>
            {t("phoneGive.codeBack")}
          </Button>
        )}
        {at + 1 < codes.length && (
          <Button size="large" variant="primary" data-each-press="" onClick={() => setAt(at + 1)}>
            {t("phoneGive.codeNext")}
          </Button>
        )}
        <Button size="large" onClick={onClose}>
          {t("common.done")}
        </Button>
      </div>
    </dialog>
  );
}
