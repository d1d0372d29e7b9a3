import { useTranslation } from "react-i18next";

import type { Plan } from "#content/schema.ts";
import { clockOf } from "#domain/plan/clock.ts";
import type { Script } from "#domain/plan/script.ts";
import { programmeOf } from "#domain/print/programme.ts";

import { factsOf, titleOf } from "./facts.ts";
import paper from "./Paper.module.css";
import styles from "./Small.module.css";

/** What participants get beforehand: rough times and breaks, and nothing that gives away the rest. */
export function Programme({ plan, script }: { plan: Plan; script: Script }) {
  const { t, i18n } = useTranslation();
  const lines = programmeOf(script);
  const titleAt = (index: number) => {
    if (index === lines.length - 1) return t("print.programme.end");
    return index === 0 ? t("print.programme.begin") : t("print.programme.on");
  };
  return (
    <article className={paper["paper"]}>
      <h2 className={paper["title"]}>{titleOf(plan, t)}</h2>
      <p className={paper["facts"]}>{factsOf(plan, script, t, i18n.language).join(" · ")}</p>
      {lines.length === 0 && <p>{t("print.script.empty")}</p>}
      <ul className={styles["programme"]}>
        {lines.map(({ start, title }, index) => (
          // eslint-disable-next-line react/no-array-index-key -- a line is its place in the day
          <li key={index}>
            <b>{clockOf(start)}</b>
            <span>{title === "" ? titleAt(index) : title}</span>
          </li>
        ))}
      </ul>
      {lines.length > 0 && <p className={styles["rough"]}>{t("print.programme.rough")}</p>}
    </article>
  );
}
