import { useTranslation } from "react-i18next";

import type { BackupProblem } from "#domain/session/readBackup.ts";
import { storage } from "#words/storage.ts";
import { addWords } from "#i18n/setup.ts";
import { Button } from "#ui/button/Button.tsx";
import { Notice } from "#ui/notice/Notice.tsx";
import styles from "./OpenedFile.module.css";
import type { OpenOutcome } from "./useHomeData.ts";

addWords({ storage });

interface OpenedFileProps {
  outcome: OpenOutcome;
  onClose: () => void;
}

/** Says what came out of the file that was opened, and what did not. */
export function OpenedFile({ outcome, onClose }: OpenedFileProps) {
  const { t } = useTranslation();
  const problem = useProblemWords();
  if (outcome === undefined) return null;
  const close = <Button onClick={onClose}>{t("common.close")}</Button>;
  if ("error" in outcome) {
    return (
      <Notice tone="error" action={close}>
        {t(`storage.${outcome.error === "newer" ? "backupNewer" : outcome.error}`)}
      </Notice>
    );
  }
  const { added, copies, same, problems } = outcome;
  const lines = [
    added.length > 0 && t("storage.added", { count: added.length }),
    copies > 0 && t("storage.copies", { count: copies }),
    same > 0 && t("storage.same", { count: same }),
    ...problems.map(problem),
  ].filter((line) => line !== false);
  return (
    <Notice tone={problems.length > 0 ? "warning" : "info"} action={close}>
      <ul className={styles["lines"]}>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}

function useProblemWords(): (problem: BackupProblem) => string {
  const { t } = useTranslation();
  const words = { session: "lostSession", live: "lostLive", capture: "lostCapture" } as const;
  return ({ index, title, lost }) =>
    t(`storage.${words[lost]}`, { title: title ?? t("storage.untitled", { index }) });
}
