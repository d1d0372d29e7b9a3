import { useTranslation } from "react-i18next";

import { inboxOf, inboxText } from "#domain/session/captures/inbox.ts";
import type { Session } from "#domain/session/types.ts";
import { acceptAll, reopenAnswer } from "#stores/inboxActions.ts";
import { Button } from "#ui/button/Button.tsx";

import { aboutItem } from "./aboutItem.ts";
import { InboxWaiting } from "./InboxWaiting.tsx";
import styles from "./ReceiveDialog.module.css";

/** What came in: first what waits, then what was done with the rest. */
export function InboxList({ session }: { session: Session }) {
  const { t } = useTranslation();
  const all = inboxOf(session);
  const waits = all.filter(({ state }) => state === "waiting");
  const done = all.filter(({ state }) => state !== "waiting");
  return (
    <>
      <section aria-label={t("handover.waiting")}>
        <div className={styles["heading"]}>
          <h3>{t("handover.waiting")}</h3>
          {waits.length > 1 && (
            <Button size="small" onClick={acceptAll}>
              {t("handover.acceptAll")}
            </Button>
          )}
        </div>
        {waits.length === 0 ? (
          <p>{t("handover.waitingNone")}</p>
        ) : (
          <ul className="grid gap-3">
            {waits.map((item) => (
              <InboxWaiting key={item.id} item={item} session={session} />
            ))}
          </ul>
        )}
      </section>
      {done.length > 0 && (
        <section aria-label={t("handover.done")}>
          <h3>{t("handover.done")}</h3>
          <ul className="grid gap-3">
            {done.map((item) => (
              <li key={item.id} className={styles["item"]}>
                <p dir="auto">{inboxText(item)}</p>
                <p dir="auto" translate="no" className="note">
                  {aboutItem(session, item, t)}
                </p>
                <div className={styles["heading"]}>
                  <span className="note">
                    {t(
                      item.state === "accepted"
                        ? "handover.stateAccepted"
                        : "handover.stateRefused",
                    )}
                  </span>
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={t("handover.backNamed", { text: inboxText(item) })}
                    onClick={() => reopenAnswer(item.id)}
                  >
                    {t("common.undo")}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
