import { useTranslation } from "react-i18next";

import styles from "./Asked.module.css";
import { ReadAloud } from "./ease.ts";

interface AskedProps {
  text: string;
  lines?: readonly string[];
  /** Somebody's words, between quotation marks. */
  quote?: boolean;
  /** What the page says beside that, to be read aloud too. */
  more?: readonly string[];
}

/** What the page is about: the words of the prompt, and the questions that follow it. */
export function Asked({ text, lines = [], quote = false, more = [] }: AskedProps) {
  const { t } = useTranslation();
  return (
    <div className="column gap-2">
      <h1 tabIndex={-1} dir="auto" className={styles["text"]} data-heading="">
        {quote ? t("phone.quote", { text }) : text}
      </h1>
      {lines.length > 0 && (
        <ul className="grid gap-1 quiet breaks">
          {lines.map((line) => (
            <li key={line} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      )}
      <ReadAloud className={styles["aloud"]} texts={[text, ...lines, ...more]} />
    </div>
  );
}
