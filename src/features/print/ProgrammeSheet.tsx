import { useTranslation } from "react-i18next";

import type { Block } from "#domain/document/blocks.ts";
import { programmeDocument } from "#domain/document/programme.ts";
import { fitText, textHeight } from "#domain/print/fit.ts";
import { handoutWords } from "#parts/words/handoutWords.ts";

import type { SheetsProps } from "./data.ts";
import { Logo } from "./Logo.tsx";
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
  const { t } = useTranslation();
  const words = handoutWords(t);
  const made = programmeDocument(plan, pack.exercises, words, handout);
  const { kind, title, timed, before, lines, after } = made;
  const titleSize = fitText([title], { width: 160, height: 38 }, TITLE);
  const toldOf = (block: Block): Told[] => {
    if (block.kind === "labelled") {
      return [{ look: "plain", text: words.labelled(block.label, block.text) }];
    }
    return block.kind === "paragraph" ? [block] : [];
  };
  const [above, below] = [before.flatMap(toldOf), after.flatMap(toldOf)];
  // Its own lines at their sizes; each stands a little apart.
  const around = [
    { text: title, points: titleSize },
    ...[...above, ...below].map(({ look, text }) => ({
      text,
      points: look === "strong" ? OCCASION : WORDS,
    })),
  ];
  const taken = around.reduce(
    (sum, { text, points }) => sum + 4 + textHeight(text, points, WIDTH),
    plan.logo === undefined ? 12 : 20,
  );
  const height = (points: number) => {
    const width = WIDTH - points * MM_PER_POINT * (timed ? 3.8 : 5.2);
    const gap = 0.55 * points * MM_PER_POINT;
    return lines.reduce(
      (sum, { name, sentence }) =>
        sum +
        gap +
        textHeight(name, points, width) +
        (sentence === "" ? 0 : textHeight(sentence, sentenceSize(points), width)),
      0,
    );
  };
  const size = TIMES.find((points) => height(points) <= HEIGHT - taken);
  const points = size ?? WORDS;
  return (
    <Sheet flow={size === undefined} className={styles["programme"]}>
      <Logo plan={plan} />
      <p className={styles["kind"]}>{kind}</p>
      <h2
        dir="auto"
        className={styles["title"]}
        data-under-logo={plan.logo === undefined ? undefined : ""}
        style={{ "--size": titleSize }}
      >
        {title}
      </h2>
      <Lines all={above} />
      <ol
        className={styles["times"]}
        data-timed={timed ? "" : undefined}
        style={{ "--size": points, "--sentence": sentenceSize(points) }}
      >
        {lines.map(({ id, isBreak, when, name, sentence }) => (
          <li key={id} className={isBreak ? styles["break"] : undefined}>
            <span translate="no">{when}</span>
            <div dir="auto">
              {name}
              {sentence !== "" && <p>{sentence}</p>}
            </div>
          </li>
        ))}
      </ol>
      <Lines all={below} />
    </Sheet>
  );
}

type Told = Pick<Extract<Block, { kind: "paragraph" }>, "look" | "text">;

function Lines({ all }: { all: readonly Told[] }) {
  return all.map(({ look, text }) => (
    <p key={text} dir="auto" data-look={look} className={styles["words"]}>
      {text}
    </p>
  ));
}
