import type { Exercise, Plan } from "#content/schema.ts";
import { clockOf } from "#domain/timer/clock.ts";
import { programmeOf, type ProgrammeRow } from "#domain/print/programme.ts";

import type { Block, BlockDocument } from "./blocks.ts";
import {
  gatheringText,
  handoutTitle,
  hostsText,
  labelledBlock,
  paragraphBlock,
  type HandoutWords,
} from "./handout.ts";

/** How much the programme tells. */
export interface ProgrammeChoices {
  /** A name for each step; else breaks only, and what happens in between stays a surprise. */
  names: boolean;
  /** What happens there, in a sentence. */
  sentences: boolean;
}

/** One line of the day. */
export interface ProgrammeLine {
  /** Id of its first step; empty for the end. */
  id: string;
  /** When it begins, or how long it takes; empty where that is no time of its own. */
  when: string;
  name: string;
  /** Empty where there is none, or nobody wants it. */
  sentence: string;
  isBreak: boolean;
}

/** The day for participants: where and when, what for, and what happens. */
export interface ProgrammeDocument {
  /** Says what it is, above the title. */
  kind: string;
  title: string;
  /** Whether its lines begin with a clock time; else with a length. */
  timed: boolean;
  /** Where, when, with whom and what for. */
  before: Block[];
  lines: ProgrammeLine[];
  /** What to bring, words of one's own, and that times are about so. */
  after: Block[];
}

/** The programme of a plan; of what nobody filled in there is nothing. */
export function programmeDocument(
  plan: Plan,
  exercises: readonly Exercise[],
  words: HandoutWords,
  { names, sentences }: ProgrammeChoices,
): ProgrammeDocument {
  const said = words.programme;
  const { rows, timed, end } = programmeOf(plan, exercises, { named: names });
  const parts = rows.filter(({ kind }) => kind === "part").length;
  const nameOf = ({ kind, title, number }: ProgrammeRow): string => {
    if (title !== "") return title;
    return kind === "part" ? said.part(parts === 1 ? undefined : number) : said.kind[kind];
  };
  const whenOf = ({ start, end: until }: ProgrammeRow, before: ProgrammeRow | undefined) => {
    // What comes within the same five minutes has no time of its own.
    if (timed) return start === before?.start ? "" : clockOf(start);
    return until > start ? said.minutes(until - start) : "";
  };
  const lines = rows.map((row, at): ProgrammeLine => ({
    id: row.id,
    when: whenOf(row, rows[at - 1]),
    name: nameOf(row),
    sentence: sentences ? row.sentence : "",
    isBreak: row.kind === "break",
  }));
  if (timed && end !== undefined) {
    lines.push({ id: "", when: clockOf(end), name: said.end, sentence: "", isBreak: false });
  }
  const { aim = "", bring = "", announcement = "" } = plan;
  return {
    kind: said.title,
    title: handoutTitle(plan, words),
    timed,
    before: [
      ...paragraphBlock("strong", gatheringText(plan, exercises, words)),
      ...paragraphBlock("plain", hostsText(plan, words)),
      ...paragraphBlock("story", aim),
    ],
    lines,
    after: [
      ...labelledBlock(words.labels.bring, bring),
      ...paragraphBlock("plain", announcement),
      ...paragraphBlock("quiet", said.about[timed ? "times" : "lengths"]),
    ],
  };
}

/** All of it as blocks: the day is a table, with a column of sentences where there are any. */
export function programmeBlocks(
  { kind, title, timed, before, lines, after }: ProgrammeDocument,
  words: HandoutWords,
): BlockDocument {
  const { head } = words.programme;
  const told = lines.some(({ sentence }) => sentence !== "");
  const table: Block = {
    kind: "table",
    head: [timed ? head.time : head.length, head.name, ...(told ? [head.sentence] : [])],
    rows: lines.map(({ when, name, sentence }) => [when, name, ...(told ? [sentence] : [])]),
    widths: told ? [1, 3, 5] : [1, 8],
  };
  return { kind, title, blocks: [...before, ...(lines.length > 0 ? [table] : []), ...after] };
}
