import { useTranslation } from "react-i18next";

import { clockOf } from "#domain/plan/clock.ts";
import { programmeOf, type ProgrammeRow } from "#domain/print/programme.ts";
import { fitText, textHeight } from "#domain/print/fit.ts";

import type { SheetsProps } from "./data.ts";
import { gatheringOf, hostsOf } from "./handoutWords.ts";
import { Logo } from "./Logo.tsx";
import { planTitle } from "./paperWords.ts";
import styles from "./ProgrammeSheet.module.css";
import { Sheet } from "./Sheet.tsx";

/** Points: a title and times that can be read on the wall. */
const TITLE = [44, 38, 32, 26, 22];
const TIMES = [26, 22, 19, 17, 15, 13, 12, 11, 10];
const OCCASION = 16;
const WORDS = 12;
/** A sentence is this part of the size of its title, and never smaller than can be read. */
const SENTENCE = 0.72;
const LEAST_SENTENCE = 10;
/** Millimetres: the room on a page, and its width. */
const HEIGHT = 248;
const WIDTH = 166;
const MM_PER_POINT = 0.3528;

const sentenceSize = (points: number) => Math.max(LEAST_SENTENCE, points * SENTENCE);

/** The day as participants get it: where and when, what for, and what happens. */
export function ProgrammeSheet({ data: { plan, pack }, handout }: SheetsProps) {
  const { t, i18n } = useTranslation();
  const { names, sentences } = handout;
  const { rows, timed, end } = programmeOf(plan, pack.exercises, { named: names });
  const parts = rows.filter(({ kind }) => kind === "part").length;
  const nameOf = ({ kind, title, number }: ProgrammeRow): string => {
    if (title !== "") return title;
    if (kind !== "part") return t(`print.stepKind.${kind}`);
    return parts === 1 ? t("print.programme.onlyPart") : t("print.programme.part", { number });
  };
  const told = rows.map((row, index) => ({
    ...row,
    name: nameOf(row),
    told: sentences ? row.sentence : "",
    when: timed
      ? // What comes within the same five minutes has no time of its own.
        row.start === rows[index - 1]?.start
        ? ""
        : clockOf(row.start)
      : row.end > row.start
        ? t("print.minutes", { count: row.end - row.start })
        : "",
  }));
  const title = planTitle(plan, t);
  const titleSize = fitText([title], { width: 160, height: 38 }, TITLE);
  const occasion = gatheringOf(plan, pack, t, i18n.language).join(" · ");
  const hosts = hostsOf(plan, t).join(" · ");
  const { aim = "", bring: what = "", announcement = "" } = plan;
  const bring = what.trim() === "" ? "" : t("print.handout.bring", { what: what.trim() });
  // Its own lines at their sizes; each stands a little apart.
  const around = [
    { text: title, points: titleSize },
    { text: occasion, points: OCCASION },
    ...[hosts, aim, bring, announcement].map((text) => ({ text, points: WORDS })),
    { text: t("print.programme.about"), points: WORDS },
  ].filter(({ text }) => text.trim() !== "");
  const taken = around.reduce(
    (sum, { text, points }) => sum + 4 + textHeight(text, points, WIDTH),
    plan.logo === undefined ? 12 : 20,
  );
  const height = (points: number) => {
    const width = WIDTH - points * MM_PER_POINT * (timed ? 3.8 : 5.2);
    const lines = [...told.map(({ name }) => name), t("print.programme.end")];
    const gap = 0.55 * points * MM_PER_POINT;
    return (
      lines.reduce((sum, line) => sum + gap + textHeight(line, points, width), 0) +
      told.reduce(
        (sum, row) =>
          row.told === "" ? sum : sum + textHeight(row.told, sentenceSize(points), width),
        0,
      )
    );
  };
  const size = TIMES.find((points) => height(points) <= HEIGHT - taken);
  const points = size ?? WORDS;
  return (
    <Sheet flow={size === undefined} className={styles["programme"]}>
      <Logo plan={plan} />
      <p className={styles["kind"]}>{t("print.programme.title")}</p>
      <h2
        dir="auto"
        className={styles["title"]}
        data-under-logo={plan.logo === undefined ? undefined : ""}
        style={{ "--size": titleSize }}
      >
        {title}
      </h2>
      {occasion !== "" && <p className={styles["occasion"]}>{occasion}</p>}
      {hosts !== "" && (
        <p dir="auto" className={styles["words"]}>
          {hosts}
        </p>
      )}
      {aim.trim() !== "" && (
        <p dir="auto" className={styles["aim"]}>
          {aim}
        </p>
      )}
      <ol
        className={styles["times"]}
        data-timed={timed ? "" : undefined}
        style={{ "--size": points, "--sentence": sentenceSize(points) }}
      >
        {told.map(({ id, kind, when, name, told: sentence }) => (
          <li key={id} className={kind === "break" ? styles["break"] : undefined}>
            <span translate="no">{when}</span>
            <div dir="auto">
              {name}
              {sentence !== "" && <p>{sentence}</p>}
            </div>
          </li>
        ))}
        {timed && end !== undefined && (
          <li>
            <span translate="no">{clockOf(end)}</span>
            <div>{t("print.programme.end")}</div>
          </li>
        )}
      </ol>
      {[bring, announcement].map(
        (words) =>
          words.trim() !== "" && (
            <p key={words} dir="auto" className={styles["words"]}>
              {words}
            </p>
          ),
      )}
      <p className={styles["about"]}>
        {t(timed ? "print.programme.about" : "print.programme.aboutLengths")}
      </p>
    </Sheet>
  );
}
