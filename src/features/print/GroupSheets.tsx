import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import { clockOf } from "#domain/timer/clock.ts";
import { fitText } from "#domain/print/fit.ts";
import { expectedGroups, type ExpectedRound } from "#domain/session/groups/expectedGroups.ts";
import { planWords } from "#parts/words/planWords.ts";
import { classes } from "#ui/classes.ts";

import type { SheetsProps } from "./data.ts";
import styles from "./GroupSheets.module.css";
import { occasionOf, planTitle, stepTitle } from "./paperWords.ts";
import { Sheet } from "./Sheet.tsx";

/** Groups on one line. */
const MOST_BESIDE = 5;
/** Points of a name: for the wall, down to what still can be read. */
const LEAST = 11;
const SIZES = [18, 17, 16, 15, 14, 13, 12, LEAST];
/** Lines of names on a page, times their size in points. */
const PAGE = 600;
/** What a round, and a row of groups, takes beside its names, in lines. */
const ROUND_HEAD = 2.6;
const ROW_HEAD = 1.6;
/** Millimetres: across a page, between two groups, and as high as one line. */
const WIDTH = 182;
const GAP = 3;
const LINE = 8;

/** A long name gets smaller by itself, so that it stays on its line. */
const BOX = { width: (WIDTH + GAP) / MOST_BESIDE - GAP, height: LINE };

const besideOf = ({ groups }: ExpectedRound): number => Math.min(groups.length, MOST_BESIDE);

/** The size of names with which all rounds come on one page, if they can. */
function sizeFor(rounds: readonly ExpectedRound[]): number {
  const lines = rounds.reduce((sum, round) => {
    const { groups, watchers } = round;
    const most = Math.max(...groups.map((names) => names.length));
    const rows = Math.ceil(groups.length / besideOf(round)) * (most + ROW_HEAD);
    const watching = watchers.length > 0 ? watchers.length / MOST_BESIDE + ROW_HEAD : 0;
    return sum + ROUND_HEAD + rows + watching;
  }, 0);
  const sizes = SIZES.filter((size) => size * lines <= PAGE);
  return sizes[0] ?? LEAST;
}

/** Who sits with whom in each round, for the wall: as a start with exactly these people gives it. */
export function GroupSheets({ data: { plan, pack, script } }: SheetsProps) {
  const { t } = useTranslation();
  const words = planWords(t);
  const rounds = useMemo(() => expectedGroups(plan, pack), [plan, pack]);
  const nameOf = ({ split, form }: ExpectedRound, at: number): string => {
    if (split) return t(at === 0 ? "print.trial.a" : "print.trial.b");
    return t(form === "pairs" ? "print.groups.pair" : "print.groups.group", { number: at + 1 });
  };
  const size = sizeFor(rounds);
  return (
    <Sheet flow>
      <h2 className={styles["title"]}>{t("print.kind.groups")}</h2>
      <p dir="auto">{[planTitle(plan, t), ...occasionOf(plan)].join(" · ")}</p>
      <p className={styles["hold"]}>{t("print.groups.hold")}</p>
      <div style={{ "--names": size }}>
        {rounds.map((round) => {
          const step = script.steps.find(({ id }) => id === round.stepId);
          return (
            <section key={round.key} data-hue={step?.hue} className={styles["round"]}>
              <h3 className={styles["head"]}>
                {step && (
                  <>
                    <span translate="no">{clockOf(step.start)}</span>{" "}
                    <span dir="auto">{stepTitle(step)}</span>{" "}
                  </>
                )}
                {!round.split && <small>{words.form(round.form, round.size)}</small>}
              </h3>
              <ul className={styles["groups"]} style={{ "--beside": besideOf(round) }}>
                {round.groups.map((names, at) => (
                  <Group key={nameOf(round, at)} title={nameOf(round, at)} names={names} />
                ))}
                {round.watchers.length > 0 && (
                  <Group wide title={t("print.groups.watch")} names={round.watchers} />
                )}
              </ul>
            </section>
          );
        })}
      </div>
    </Sheet>
  );
}

interface GroupProps {
  title: string;
  names: readonly string[];
  /** Across the page: names one after the other. */
  wide?: boolean;
}

function Group({ title, names, wide = false }: GroupProps) {
  return (
    <li className={classes(styles["group"], wide && styles["wide"])}>
      <h4 className={styles["name"]}>{title}</h4>
      <ul className={styles["people"]}>
        {names.map((name) => (
          <li key={name} dir="auto" style={{ "--long": fitText([name], BOX, SIZES) }}>
            {name}
          </li>
        ))}
      </ul>
    </li>
  );
}
