import { useState } from "react";
import { useTranslation } from "react-i18next";

import { storage } from "#words/storage.ts";
import { addWords } from "#i18n/setup.ts";
import { Button } from "#ui/button/Button.tsx";
import { Dialog } from "#ui/dialog/Dialog.tsx";
import styles from "./WipeDialog.module.css";

addWords({ storage });

interface WipeDialogProps {
  /** How many sessions would go. */
  sessions: number;
  /** Saves a file with all of them; the answer is how many could not be read. */
  onBackup: () => number;
  onWipe: () => Promise<void>;
  onClose: () => void;
}

/** Asks for certainty, and offers a backup first. */
export function WipeDialog({ sessions, onBackup, onWipe, onClose }: WipeDialogProps) {
  const { t } = useTranslation();
  const [unsaved, setUnsaved] = useState<number>();
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("home.wipe.title")}
      closeLabel={t("home.wipe.cancel")}
      footer={
        <>
          <Button variant="danger" onClick={() => void onWipe()}>
            {t("home.wipe.confirm")}
          </Button>
          <Button variant="primary" onClick={onClose}>
            {t("home.wipe.cancel")}
          </Button>
        </>
      }
    >
      <div className={styles["text"]}>
        <p>{sessions > 0 ? t("home.wipe.text", { count: sessions }) : t("home.wipe.textNone")}</p>
        {sessions > 0 && (
          <>
            <p>{t("home.wipe.advice")}</p>
            <Button onClick={() => setUnsaved(onBackup())}>{t("home.wipe.backup")}</Button>
            <div role="status">
              {unsaved !== undefined && unsaved < sessions && <p>{t("home.wipe.backedUp")}</p>}
              {unsaved !== undefined && unsaved > 0 && (
                <p>{t("home.notInFile", { count: unsaved })}</p>
              )}
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}
