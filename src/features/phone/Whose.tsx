import { useTranslation } from "react-i18next";

import { momentText } from "#i18n/format.ts";
import { phoneWhose } from "#words/phoneWhose.ts";
import { addWords } from "#i18n/setup.ts";
import type { FoundNotes } from "#stores/persist/phoneNotes.ts";
import { Button } from "#ui/button/Button.tsx";

import styles from "./Cover.module.css";

addWords({ phoneWhose });

const dayAndHour = { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" } as const;

interface WhoseProps {
  /** Of the session. */
  title: string;
  found: readonly FoundNotes[];
  /** Undefined for who is here for the first time. */
  onChoose: (writer: string | undefined) => void;
}

/** On a device that goes round: before anything that somebody wrote can be read, who is here now? */
export function Whose({ title, found, onChoose }: WhoseProps) {
  const { t } = useTranslation();
  return (
    <div className={styles["phone"]}>
      <main className={styles["main"]}>
        <header className="grid gap-2">
          <p dir="auto" className={styles["kicker"]}>
            {title}
          </p>
          <h1 className={styles["title"]}>{t("phoneWhose.title")}</h1>
          <p>{t("phoneWhose.ask", { count: found.length })}</p>
        </header>
        <div className="grid gap-2">
          {found.map(({ writer, notes }) => (
            <Button key={writer} size="large" onClick={() => onChoose(writer)}>
              {t("phoneWhose.me", { moment: momentText(notes.touchedAt, dayAndHour) })}
            </Button>
          ))}
          <Button size="large" variant="primary" onClick={() => onChoose(undefined)}>
            {t("phoneWhose.empty")}
          </Button>
          <p className="quiet">{t("phoneWhose.stays")}</p>
        </div>
      </main>
    </div>
  );
}
