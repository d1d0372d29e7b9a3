import { useTranslation } from "react-i18next";

import { askedOf } from "#domain/kinds/asked.ts";
import type { MineStep } from "#domain/phone/mine.ts";

import { columnWord, voteText } from "./mineText.ts";
import styles from "./Closing.module.css";

/** Everything that was written, to read again and to print. */
export function Mine({ steps }: { steps: readonly MineStep[] }) {
  const { t } = useTranslation();
  if (steps.length === 0) return <p>{t("phoneEnd.mineEmpty")}</p>;
  return steps.map(({ step, pages }) => (
    <section key={step.id} data-hue={step.hue} className={styles["step"]}>
      <h3 dir="auto">{step.title}</h3>
      {pages.map((mine) => (
        <div key={mine.page.id} className={styles["page"]}>
          <p dir="auto" className="quiet">
            {askedOf(mine.page).text}
          </p>
          {mine.vote !== undefined && <p>{voteText(mine, t)}</p>}
          {mine.lines.length > 0 && (
            <ul>
              {mine.lines.map((line) => {
                const { entry, under } = line;
                const about = [under.at(-1)?.text, columnWord(line, t)].filter(
                  (part) => part !== undefined,
                );
                return (
                  <li key={entry.id} dir="auto">
                    {about.length > 0 && <span className={styles["of"]}>{about.join(" · ")}</span>}
                    {entry.text}
                    {entry.term && (
                      <span className={styles["term"]}>{t(`phoneEnd.${entry.term}`)}</span>
                    )}
                  </li>
                );
              })}
            </ul>
          )}
        </div>
      ))}
    </section>
  ));
}
