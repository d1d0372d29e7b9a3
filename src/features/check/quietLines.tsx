import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { holdWakeLock, type WakeLockState } from "#platform/wakeLock.ts";
import { checkStorage } from "#stores/checkStorage.ts";
import { storageReady } from "#stores/ready.ts";
import { useStorageStatus } from "#stores/storageStatus.ts";

import { CheckLine, type CheckState } from "./CheckLine.tsx";
import { useTold } from "./useTold.ts";

interface LineProps {
  onState: (state: CheckState) => void;
}

/** Whether the browser keeps the screen on. */
export function AwakeLine({ onState }: LineProps) {
  const { t } = useTranslation();
  const [lock, setLock] = useState<WakeLockState>();
  useEffect(() => holdWakeLock(setLock), []);
  const state = useTold(
    lock === "held" ? "good" : lock === "unsupported" ? "bad" : "todo",
    onState,
  );
  return (
    <CheckLine title={t("check.awake.title")} state={state} text={t(`check.awake.${state}`)} />
  );
}

/** Whether what is written down is kept: something small is really written and read back. */
export function StorageLine({ practice, onState }: LineProps & { practice: boolean }) {
  const { t } = useTranslation();
  const status = useStorageStatus();
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let here = true;
    void storageReady().then(() => here && setReady(true));
    return () => {
      here = false;
    };
  }, []);
  const found = ready && status ? checkStorage() : undefined;
  const state = useTold(found === undefined ? "todo" : found === "ok" ? "good" : "bad", onState);
  const text =
    found === undefined || found === "ok" ? t("check.storage.good") : t(`storage.${found}`);
  return (
    <CheckLine
      title={t("check.storage.title")}
      state={state}
      text={practice ? `${t("check.storage.practice")} ${text}` : text}
    />
  );
}
