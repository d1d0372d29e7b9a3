import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { backupOf } from "#domain/session/backup.ts";
import type { Session } from "#domain/session/types.ts";
import { storage as words } from "#words/storage.ts";
import { addWords } from "#i18n/setup.ts";
import { now } from "#platform/clock.ts";
import { saveFile } from "#platform/files.ts";
import { storage } from "#stores/persist/app.ts";
import { useStorageStatus } from "#stores/persist/storageStatus.ts";
import { Button } from "#ui/button/Button.tsx";
import { Notice } from "#ui/notice/Notice.tsx";

import "./words.ts";
import styles from "./StorageNotice.module.css";

addWords({ storage: words });

/** Says at once when saving does not go well, or when a part could not be read. */
export function StorageNotice({ session }: { session: Session }) {
  const { t } = useTranslation();
  const { state, quarantined } = useStorageStatus();
  const [seen, setSeen] = useState<readonly string[]>([]);
  const see = (what: string) => setSeen([...seen, what]);
  const part = quarantined.find(
    ({ key, of }) => !seen.includes(key) && of.includes(session.head.id),
  );
  if (state !== "ok" && !seen.includes(state)) {
    const save = () =>
      saveFile(t("run.backupName"), "application/json", backupOf([session], now()));
    return (
      <Told text={t(`storage.${state}`)} onSeen={() => see(state)}>
        <Button size="small" onClick={save}>
          {t("common.saveFile")}
        </Button>
      </Told>
    );
  }
  if (!part) return null;
  const download = () =>
    saveFile(
      `${part.of.replaceAll("/", "-")}.txt`,
      "text/plain",
      storage.quarantinedText(part.key) ?? "",
    );
  return (
    <Told text={t(`storage.${part.reason}`)} onSeen={() => see(part.key)}>
      <Button size="small" onClick={download}>
        {t("storage.download")}
      </Button>
    </Told>
  );
}

interface ToldProps {
  text: string;
  onSeen: () => void;
  children: ReactNode;
}

function Told({ text, onSeen, children }: ToldProps) {
  const { t } = useTranslation();
  return (
    <div className={styles["place"]}>
      <Notice
        tone="warning"
        action={
          <>
            {children}
            <Button size="small" variant="quiet" onClick={onSeen}>
              {t("run.understood")}
            </Button>
          </>
        }
      >
        {text}
      </Notice>
    </div>
  );
}
