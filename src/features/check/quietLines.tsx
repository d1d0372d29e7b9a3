import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { isSecure } from "#platform/page.ts";
import { holdWakeLock, type WakeLockState } from "#platform/wakeLock.ts";
import { useStorageCheck } from "#stores/checkStorage.ts";
import { useStorageStatus } from "#stores/persist/storageStatus.ts";
import { Button } from "#ui/button/Button.tsx";

import { CheckLine, type CheckState } from "./CheckLine.tsx";
import { useTold } from "./useTold.ts";

interface LineProps {
  onState: (state: CheckState) => void;
}

/** Whether the browser keeps the screen on. */
export function AwakeLine({ onState }: LineProps) {
  const { t } = useTranslation();
  const [lock, setLock] = useState<WakeLockState>();
  const [tries, setTries] = useState(0);
  useEffect(() => holdWakeLock(setLock), [tries]);
  const state = useTold(lock === undefined ? "todo" : lock === "held" ? "good" : "bad", onState);
  const why = lock === "unsupported" && !isSecure() ? "insecure" : (lock ?? "asking");
  return (
    <CheckLine title={t("check.awake.title")} state={state} text={t(`check.awake.${why}`)}>
      {lock === "released" && (
        <Button onClick={() => setTries(tries + 1)}>{t("common.again")}</Button>
      )}
    </CheckLine>
  );
}

/** Whether what is written down is kept: something is really written and read back. */
export function StorageLine({ practice, onState }: LineProps & { practice: boolean }) {
  const { t } = useTranslation();
  const now = useStorageStatus((status) => status.state);
  const tried = useStorageCheck((check) => check.found);
  const run = useStorageCheck((check) => check.run);
  useEffect(run, [run]);
  // What goes wrong after the try counts as well.
  const found = tried === "ok" || tried === "noSecondCopy" ? (now === "ok" ? tried : now) : tried;
  const state = useTold(found === undefined ? "todo" : found === "ok" ? "good" : "bad", onState);
  const text =
    found === undefined
      ? t("check.storage.asking")
      : found === "ok"
        ? t("check.storage.good")
        : t(`storage.${found}`);
  return (
    <CheckLine
      title={t("check.storage.title")}
      state={state}
      text={practice ? `${t("check.storage.practice")} ${text}` : text}
    >
      {state === "bad" && <Button onClick={run}>{t("common.again")}</Button>}
    </CheckLine>
  );
}
