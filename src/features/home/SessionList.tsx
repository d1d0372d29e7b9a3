import { useId, useState } from "react";
import { useTranslation } from "react-i18next";

import type { SessionSummary } from "#stores/persist/sessions.ts";
import { Button } from "#ui/button/Button.tsx";
import { Shape } from "#ui/shape/Shape.tsx";
import { SessionActions } from "./SessionActions.tsx";
import type { SessionHandlers } from "./SessionActions.tsx";
import styles from "./SessionList.module.css";
import { useSessionLine } from "./useSessionLine.ts";

/** How many show before somebody asks for all of them. */
const SHOWN = 3;

interface SessionListProps extends SessionHandlers {
  sessions: readonly SessionSummary[];
  now: number;
}

/** Sessions of before; the last few, and the others when asked for. */
export function SessionList({ sessions, now, ...handlers }: SessionListProps) {
  const { t } = useTranslation();
  const line = useSessionLine(now);
  const [all, setAll] = useState(false);
  const titleId = useId();
  const hidden = sessions.length - SHOWN;
  const shown = all ? sessions : sessions.slice(0, SHOWN);
  return (
    <section aria-labelledby={titleId} className="stack gap-3">
      <h2 id={titleId} className="type-7">
        {t("home.sessions")}
      </h2>
      <ul className="raised">
        {shown.map((session) => (
          <li key={session.id} className={styles["row"]}>
            <Shape shape="circle" hue={session.step?.hue ?? "sand"} className={styles["dot"]} />
            <div className={styles["words"]}>
              <h3 className={styles["title"]} dir="auto">
                {session.title}
              </h3>
              <p className={styles["line"]}>{line(session)}</p>
              <SessionActions session={session} {...handlers} />
            </div>
            <MainAction session={session} {...handlers} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          variant="quiet"
          className={styles["more"]}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? t("home.showLess") : t("home.showAll", { count: hidden })}
        </Button>
      )}
    </section>
  );
}

/** On with one that is open; the report of one that is done. */
function MainAction({ session, onOpen, onReport }: SessionHandlers & { session: SessionSummary }) {
  const { t } = useTranslation();
  const { id, title, finishedAt } = session;
  return finishedAt === undefined ? (
    <Button size="small" aria-label={t("home.continueNamed", { title })} onClick={() => onOpen(id)}>
      {t("home.continueShort")}
    </Button>
  ) : (
    <Button size="small" aria-label={t("home.reportNamed", { title })} onClick={() => onReport(id)}>
      {t("home.report")}
    </Button>
  );
}
