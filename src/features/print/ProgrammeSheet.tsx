import { useTranslation } from "react-i18next";

import { clockOf } from "#domain/plan/clock.ts";
import { programmeOf } from "#domain/print/programme.ts";
import { fitText } from "#domain/print/fit.ts";

import type { SheetsProps } from "./data.ts";
import { occasionOf, planTitle } from "./paperWords.ts";
import styles from "./ProgrammeSheet.module.css";
import { Sheet } from "./Sheet.tsx";

/** Points: a title and times that can be read on the wall. */
const TITLE = [44, 38, 32, 26, 22];
const TIMES = [26, 22, 18, 15, 13, 11, 9.5, 8];
/** Millimetres for all the times. */
const TIMES_HEIGHT = 177;
/** More rows than this do not stand on one page at any size that can be read. */
const MOST_ROWS = 36;

/** The day as participants see it: times and breaks, and nothing of what is prepared for them. */
export function ProgrammeSheet({ data: { plan, pack } }: SheetsProps) {
  const { t, i18n } = useTranslation();
  const rows = programmeOf(plan, pack.exercises);
  const parts = rows.filter(({ kind }) => kind === "part").length;
  const end = rows.at(-1)?.end;
  const title = planTitle(plan, t);
  const told = rows.map((row) => ({
    ...row,
    name:
      row.kind === "break"
        ? row.title || t("print.programme.break")
        : parts === 1
          ? t("print.programme.onlyPart")
          : t("print.programme.part", { number: row.number }),
  }));
  const size = fitText(
    [...told.map(({ name }) => name), t("print.programme.end")],
    { width: 125, height: TIMES_HEIGHT },
    TIMES,
    0.55,
  );
  return (
    <Sheet flow={told.length > MOST_ROWS} className={styles["programme"]}>
      <p className={styles["kind"]}>{t("print.programme.title")}</p>
      <h2
        dir="auto"
        className={styles["title"]}
        style={{ "--size": fitText([title], { width: 160, height: 38 }, TITLE) }}
      >
        {title}
      </h2>
      <p className={styles["occasion"]}>{occasionOf(plan, i18n.language).join(" · ")}</p>
      <ol className={styles["times"]} style={{ "--size": size }}>
        {told.map(({ id, kind, start, name }) => (
          <li key={id} className={kind === "break" ? styles["break"] : undefined}>
            <span translate="no">{clockOf(start)}</span>
            <span dir="auto">{name}</span>
          </li>
        ))}
        {end !== undefined && (
          <li>
            <span translate="no">{clockOf(end)}</span>
            <span>{t("print.programme.end")}</span>
          </li>
        )}
      </ol>
      <p className={styles["about"]}>{t("print.programme.about")}</p>
    </Sheet>
  );
}
