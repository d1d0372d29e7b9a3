import { useState } from "react";
import { useTranslation } from "react-i18next";

import { storage as words } from "#words/storage.ts";
import { addWords } from "#i18n/setup.ts";
import type { Quarantined, StorageStatus } from "#stores/persist/storageStatus.ts";
import { Button } from "#ui/button/Button.tsx";
import { Notice } from "#ui/notice/Notice.tsx";

addWords({ storage: words });

interface SavingTroubleProps {
  storage: StorageStatus;
  /** Saves the exact text of something that was quarantined. */
  onDownload: (quarantined: Quarantined) => void;
  onDrop: (key: string) => void;
}

/** Says when saving does not go well, and what was found that could not be read. */
export function SavingTrouble({ storage, onDownload, onDrop }: SavingTroubleProps) {
  const { t } = useTranslation();
  const { state, secondCopy, waiting, quarantined } = storage;
  return (
    <>
      {state !== "ok" && <Notice tone="warning">{t(`storage.${state}`)}</Notice>}
      {state === "ok" && !secondCopy && (
        <Notice tone="info">{t(`storage.${waiting ? "awaited" : "noSecondCopy"}`)}</Notice>
      )}
      {quarantined.map((item) => (
        <Kept
          key={item.key}
          quarantined={item}
          onDownload={() => onDownload(item)}
          onDrop={() => onDrop(item.key)}
        />
      ))}
    </>
  );
}

interface KeptProps {
  quarantined: Quarantined;
  onDownload: () => void;
  onDrop: () => void;
}

function Kept({ quarantined, onDownload, onDrop }: KeptProps) {
  const { t } = useTranslation();
  const [sure, setSure] = useState(false);
  return (
    <Notice
      tone="warning"
      action={
        <>
          <Button size="small" onClick={onDownload}>
            {t("storage.download")}
          </Button>
          <Button
            size="small"
            variant={sure ? "danger" : "quiet"}
            onClick={() => (sure ? onDrop() : setSure(true))}
          >
            {t("storage.dismiss")}
          </Button>
        </>
      }
    >
      {t(`storage.${sure ? "dismissSure" : quarantined.reason}`)}
    </Notice>
  );
}
