import { useTranslation } from "react-i18next";

import type { SessionSummary } from "#stores/persist/sessions.ts";
import type { ListStatus } from "#stores/persist/ready.ts";
import { OpenSession } from "./OpenSession.tsx";
import styles from "./SavedSessions.module.css";
import type { SessionHandlers } from "./SessionActions.tsx";
import { SessionList } from "./SessionList.tsx";

interface SavedSessionsProps extends SessionHandlers {
  status: ListStatus;
  /** The open ones first. */
  sessions: readonly SessionSummary[];
  now: number;
}

/** What this device keeps: the session that was left last on its own, the others in a list. */
export function SavedSessions({ status, sessions, ...rest }: SavedSessionsProps) {
  const { t } = useTranslation();
  if (status !== "ready" && sessions.length === 0) {
    return (
      <p role="status" className="quiet">
        {t(`home.${status}`)}
      </p>
    );
  }
  if (sessions.length === 0) {
    return (
      <section className={styles["empty"]}>
        <h2 className={styles["title"]}>{t("home.emptyTitle")}</h2>
        <p>{t("home.empty")}</p>
      </section>
    );
  }
  const [first, ...others] = sessions;
  const open = first?.finishedAt === undefined ? first : undefined;
  const earlier = open === undefined ? sessions : others;
  return (
    <>
      {open && <OpenSession session={open} {...rest} />}
      {earlier.length > 0 && <SessionList sessions={earlier} {...rest} />}
    </>
  );
}
