import { useTranslation } from "react-i18next";

import { inboxOf, placeOf } from "#domain/session/inbox.ts";
import type { InboxItem, Session } from "#domain/session/types.ts";
import { clockTime } from "#i18n/clockTime.ts";
import { acceptAll, acceptAnswer, refuseAnswer, reopenAnswer } from "#stores/inboxActions.ts";
import { Button } from "#ui/button/Button.tsx";

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
          <ul className={styles["list"]}>
            {waits.map((item) => (
              <Waiting key={item.id} item={item} session={session} />
            ))}
          </ul>
        )}
      </section>
      {done.length > 0 && (
        <section aria-label={t("handover.done")}>
          <h3>{t("handover.done")}</h3>
          <ul className={styles["list"]}>
            {done.map((item) => (
              <li key={item.id} className={styles["item"]}>
                <p dir="auto">{item.text}</p>
                <div className={styles["heading"]}>
                  <span className={styles["about"]}>
                    {t(
                      item.state === "accepted"
                        ? "handover.stateAccepted"
                        : "handover.stateRefused",
                    )}
                  </span>
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={t("handover.backNamed", { text: item.text })}
                    onClick={() => reopenAnswer(item.id)}
                  >
                    {t("handover.back")}
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

function Waiting({ item, session }: { item: InboxItem; session: Session }) {
  const { t } = useTranslation();
  const place = placeOf(session, item);
  const here = session.head.scenes[session.live.position]?.captureKey;
  const about = [item.from ?? t("handover.anonymous"), clockTime(item.at)].join(" · ");
  return (
    <li className={styles["item"]}>
      <p dir="auto">{item.text}</p>
      <p dir="auto" className={styles["about"]}>
        {about}
        {" · "}
        {place ? place.asked : t("handover.elsewhere")}
      </p>
      <div className={styles["actions"]}>
        <Button
          size="small"
          aria-label={t("handover.acceptNamed", { text: item.text })}
          onClick={() => acceptAnswer(item.id, place ? undefined : here)}
        >
          {t(place ? "handover.accept" : "handover.acceptHere")}
        </Button>
        <Button
          size="small"
          variant="quiet"
          aria-label={t("handover.refuseNamed", { text: item.text })}
          onClick={() => refuseAnswer(item.id)}
        >
          {t("handover.refuse")}
        </Button>
      </div>
    </li>
  );
}
