import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { SessionSummary } from "#stores/persist/sessions.ts";
import styles from "./SessionActions.module.css";
import { SessionName } from "./start/SessionName.tsx";

export interface SessionHandlers {
  onOpen: (id: string) => void;
  onReport: (id: string) => void;
  /** Goes on with a session that was ended. */
  onReopen: (id: string) => void;
  onBackup: (id: string) => void;
  onRename: (id: string, title: string) => void;
  onRemove: (id: string) => void;
}

interface SessionActionsProps extends SessionHandlers {
  session: SessionSummary;
}

/** What can be done with a saved session besides going on with it: small, under its title. */
export function SessionActions(props: SessionActionsProps) {
  const { session, onReport, onReopen, onBackup, onRename, onRemove } = props;
  const { t } = useTranslation();
  const [naming, setNaming] = useState(false);
  const { id, title, finishedAt } = session;
  if (naming) {
    return (
      <SessionName
        title={title}
        onDone={(name) => {
          setNaming(false);
          if (name !== undefined && name.trim() !== title) onRename(id, name);
        }}
      />
    );
  }
  return (
    <div className={styles["actions"]}>
      {finishedAt === undefined ? (
        <button
          type="button"
          aria-label={t("home.reportNamed", { title })}
          onClick={() => onReport(id)}
        >
          {t("home.report")}
        </button>
      ) : (
        <button
          type="button"
          aria-label={t("home.reopenNamed", { title })}
          onClick={() => onReopen(id)}
        >
          {t("home.reopen")}
        </button>
      )}
      <button
        type="button"
        aria-label={t("home.backupNamed", { title })}
        onClick={() => onBackup(id)}
      >
        {t("common.saveFile")}
      </button>
      <button
        type="button"
        aria-label={t("home.renameNamed", { title })}
        onClick={() => setNaming(true)}
      >
        {t("home.rename")}
      </button>
      <button
        type="button"
        aria-label={t("home.removeNamed", { title })}
        onClick={() => onRemove(id)}
      >
        {t("common.remove")}
      </button>
    </div>
  );
}
