import { Suspense, useState } from "react";
import { useTranslation } from "react-i18next";

import { Button } from "#ui/button/Button.tsx";
import { Notice } from "#ui/notice/Notice.tsx";
import { WipeDialog } from "./lazy.ts";
import styles from "./WipeDialog.module.css";

interface WipeActionProps {
  /** How many sessions would go. */
  sessions: number;
  /** Saves a file with all of them; the answer is how many could not be read. */
  onBackup: () => number;
  /** Says whether all of it is gone. */
  onWipe: () => Promise<boolean>;
}

/** A quiet way to leave nothing behind on this device. */
export function WipeAction({ sessions, onBackup, onWipe }: WipeActionProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [result, setResult] = useState<"wiped" | "wipeUnsure">();
  const wipe = async () => {
    const gone = await onWipe().catch(() => false);
    setOpen(false);
    setResult(gone ? "wiped" : "wipeUnsure");
  };
  return (
    <div className={styles["place"]}>
      {result !== undefined && (result !== "wiped" || sessions === 0) && (
        <Notice tone={result === "wiped" ? "info" : "error"}>{t(`storage.${result}`)}</Notice>
      )}
      <Button
        variant="quiet"
        size="small"
        className={styles["quiet"]}
        onClick={() => {
          setResult(undefined);
          setOpen(true);
        }}
      >
        {t("home.wipe.action")}
      </Button>
      <Suspense>
        {open && (
          <WipeDialog
            sessions={sessions}
            onBackup={onBackup}
            onWipe={wipe}
            onClose={() => setOpen(false)}
          />
        )}
      </Suspense>
    </div>
  );
}
