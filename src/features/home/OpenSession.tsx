import { useTranslation } from "react-i18next";

import type { SessionSummary } from "#stores/persist/sessions.ts";
import { Button } from "#ui/button/Button.tsx";
import styles from "./OpenSession.module.css";
import { SessionActions } from "./SessionActions.tsx";
import type { SessionHandlers } from "./SessionActions.tsx";
import { useSessionLine } from "./useSessionLine.ts";

interface OpenSessionProps extends SessionHandlers {
  session: SessionSummary;
  now: number;
}

/** The session that was left last, in the colour of the step where it stopped. */
export function OpenSession({ session, now, ...handlers }: OpenSessionProps) {
  const { t } = useTranslation();
  const line = useSessionLine(now);
  return (
    <section
      aria-label={t("home.open")}
      data-hue={session.step?.hue ?? "sand"}
      className={styles["card"]}
    >
      <div className={styles["words"]}>
        <h2 className="type-7 breaks" dir="auto">
          {session.title}
        </h2>
        <p className={styles["line"]}>{line(session)}</p>
        <SessionActions session={session} {...handlers} />
      </div>
      <Button variant="primary" size="large" onClick={() => handlers.onOpen(session.id)}>
        {t("home.continue")}
      </Button>
    </section>
  );
}
