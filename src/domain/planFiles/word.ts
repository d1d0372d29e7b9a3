import type { Block, BlockDocument } from "#domain/document/blocks.ts";
import type { StepSection, TrainerPlan } from "#domain/document/trainerPlan.ts";
import { clockOf } from "#domain/timer/clock.ts";
import type { Script } from "#domain/plan/script.ts";

import { checklistOf, factsOf, planTitle, stepTimesText, stepTitle } from "./pieces.ts";
import {
  BlockWriter,
  labelled,
  logoPart,
  sizeOf,
  WHOLE,
  type WordPart,
  type WordPicture,
  type WordPictures,
} from "./wordBlocks.ts";
import { CELL_SIDE, heading, paragraph, strong, table, TEXT_WIDTH } from "./wordPieces.ts";
import { wordFile } from "./wordStyles.ts";
import type { PlanWords } from "./words.ts";

export interface WordChoices {
  /** A column to write in, beside everything. */
  notes: boolean;
  pictures: WordPictures;
}

/**
 * Writes the trainer's plan as a Word file on A4. It brings a large library along, so it is loaded
 * late.
 */
export async function planWord(
  made: TrainerPlan,
  words: PlanWords,
  { notes, pictures }: WordChoices,
): Promise<Uint8Array<ArrayBuffer>> {
  const { plan, script, sections } = made;
  const title = planTitle(plan, words);
  const checklist = checklistOf(plan, script, words);
  const writer = new BlockWriter(words, pictures);
  const parts = [
    heading(title, "title"),
    ...(plan.summary.trim() === "" ? [] : [paragraph(plan.summary)]),
    ...factsOf(plan, script, words).map(({ label, text }) => labelled(label, text)),
    ...overview(script, words),
    ...(checklist.length === 0 ? [] : [heading(words.materials, "step")]),
    ...checklist.map(({ text, packed }) => paragraph(`${packed ? "☒" : "☐"} ${text}`)),
    ...sections.flatMap((section) => sectionParts(section, { writer, words, notes })),
  ];
  return wordFile({ title, parts, lists: writer.lists, look: "dense" }, words);
}

/**
 * Writes any document as a Word file on A4. It brings a large library along, so it is loaded late.
 *
 * @param logo of the organisation, for the top of it.
 */
export async function documentWord(
  { kind, title, blocks }: BlockDocument,
  words: PlanWords,
  logo?: WordPicture,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new BlockWriter(words, new Map());
  const parts = [
    ...(logo ? [logoPart(logo, words.logo)] : []),
    ...(kind === "" ? [] : [paragraph(kind)]),
    heading(title, "title"),
    ...blocks.flatMap((block) => writer.written(block)),
  ];
  return wordFile({ title, parts, lists: writer.lists, look: "roomy" }, words);
}

function overview(script: Script, words: PlanWords): WordPart[] {
  if (script.steps.length === 0) return [];
  const { title, time, step, minutes, total } = words.overview;
  const cells = (...texts: string[]) => texts.map((text) => [paragraph(text)]);
  const rows = script.steps.map((one) =>
    cells(stepTimesText(one, words), stepTitle(one, words), String(one.minutes)),
  );
  return [
    heading(title, "step"),
    table(
      [time, step, minutes],
      [...rows, cells("", total, String(script.minutes))],
      [2000, TEXT_WIDTH - 3400, 1400],
    ),
  ];
}

/** The widths of the columns for the time and for one's own words; what is done and said has the rest. */
const CLOCK = 950;
const NOTES = 2300;

/** A moment with all that belongs to it, or what comes before the first. */
interface Row {
  at: number | undefined;
  blocks: Block[];
}

interface Writing {
  writer: BlockWriter;
  words: PlanWords;
  notes: boolean;
}

function sectionParts({ step, lead, blocks }: StepSection, writing: Writing): WordPart[] {
  const { writer, words } = writing;
  const title = heading(`${stepTimesText(step, words)} · ${stepTitle(step, words)}`, "step");
  const told = lead.flatMap((block) => writer.written(block));
  const rows = rowsOf(blocks);
  // Without times within it, a step reads as text.
  if (rows.every(({ at }) => at === undefined)) {
    return [title, ...told, ...blocks.flatMap((block) => writer.written(block))];
  }
  return [title, ...told, momentTable(rows, writing)];
}

function momentTable(rows: readonly Row[], { writer, words, notes }: Writing): WordPart {
  const { time, what, reflection } = words.table;
  const width = TEXT_WIDTH - CLOCK - (notes ? NOTES : 0);
  return table(
    [time, what, ...(notes ? [reflection] : [])],
    rows.map(({ at, blocks }) => [
      at === undefined ? [] : [strong(clockOf(at))],
      blocks.flatMap((block) => writer.written(block, width - 2 * CELL_SIDE)),
      ...(notes ? [[]] : []),
    ]),
    [CLOCK, width, ...(notes ? [NOTES] : [])],
    { isWhole: (row) => sizeOf(rows[row]?.blocks ?? []) <= WHOLE },
  );
}

function rowsOf(blocks: readonly Block[]): Row[] {
  const rows: Row[] = [];
  for (const block of blocks) {
    const last = rows.at(-1);
    if (block.kind === "moment") rows.push({ at: block.at, blocks: [block] });
    else if (last) last.blocks.push(block);
    else rows.push({ at: undefined, blocks: [block] });
  }
  return rows;
}
