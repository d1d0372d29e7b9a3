import { useState } from "react";
import { useTranslation } from "react-i18next";

import { backupOf } from "#domain/session/backup.ts";
import type { Session } from "#domain/session/types.ts";
import { storage } from "#i18n/nl/storage.ts";
import { addWords } from "#i18n/setup.ts";
import { now } from "#platform/clock.ts";
import { saveFile } from "#platform/files.ts";
import { useStorageStatus, type StorageState } from "#stores/storageStatus.ts";
import { Button } from "#ui/button/Button.tsx";
import { Notice } from "#ui/notice/Notice.tsx";

import styles from "./StorageNotice.module.css";

addWords({ storage });

/** Says at once when saving does not go well, and offers the session as a file. */
export function StorageNotice({ session }: { session: Session }) {
  const { t } = useTranslation();
  const state = useStorageStatus((status) => status.state);
  const [seen, setSeen] = useState<StorageState>("ok");
  if (state === "ok" || state === seen) return null;
  return (
    <div className={styles["place"]}>
      <Notice
        tone="warning"
        action={
          <>
            <Button
              size="small"
              onClick={() =>
                saveFile(t("run.backupName"), "application/json", backupOf([session], now()))
              }
            >
              {t("run.saveFile")}
            </Button>
            <Button size="small" variant="quiet" onClick={() => setSeen(state)}>
              {t("run.understood")}
            </Button>
          </>
        }
      >
        {t(`storage.${state}`)}
      </Notice>
    </div>
  );
}
