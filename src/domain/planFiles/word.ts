import { Document, ImageRun, Packer, Paragraph, type Table } from "docx";

import type { Block } from "#domain/document/blocks.ts";
import { phasesText } from "#domain/document/text.ts";
import type { StepSection, TrainerPlan } from "#domain/document/trainerPlan.ts";
import { xmlText } from "#domain/files/xml.ts";
import { clockOf } from "#domain/plan/clock.ts";
import type { Script } from "#domain/plan/script.ts";
import type { SceneChart } from "#domain/scenes/types.ts";

import { chartRows, checklistOf, factsOf, planTitle, stepTimes, stepTitle } from "./pieces.ts";
import {
  bullet,
  heading,
  numbered,
  paragraph,
  runs,
  strong,
  table,
  TEXT_WIDTH,
} from "./wordPieces.ts";
import { footer, lists, PAGE, STYLES } from "./wordStyles.ts";
import type { PlanWords } from "./words.ts";

type Part = Paragraph | Table;

/** A photo or a chart as every version of Word shows it. */
export interface WordPicture {
  /** JPEG. */
  bytes: Uint8Array<ArrayBuffer>;
  /** Pixels. */
  width: number;
  height: number;
}

export interface WordChoices {
  /** A column to write in, beside everything. */
  notes: boolean;
  /** By the picture or chart of a block; of what is not there, its words stand alone. */
  pictures: ReadonlyMap<object, WordPicture>;
}

/** Writes a plan as a Word document on A4. It brings a large library along, so it is loaded late. */
export async function planWord(
  made: TrainerPlan,
  words: PlanWords,
  choices: WordChoices,
): Promise<Uint8Array<ArrayBuffer>> {
  const { plan, script, sections } = made;
  const title = planTitle(plan, words);
  const checklist = checklistOf(plan, script, words);
  const writer = new Writer(words, choices);
  const children: Part[] = [
    heading(title, "title"),
    ...(plan.summary.trim() === "" ? [] : [paragraph(plan.summary)]),
    ...factsOf(plan, script, words).map(({ label, text }) => labelled(label, text)),
    ...overview(script, words),
    ...(checklist.length === 0 ? [] : [heading(words.materials, "step")]),
    ...checklist.map(({ text, packed }) => paragraph(`${packed ? "☒" : "☐"} ${text}`)),
    ...sections.flatMap((section) => writer.section(section)),
  ];
  const document = new Document({
    title: xmlText(title),
    creator: "Al doende",
    lastModifiedBy: "Al doende",
    styles: STYLES,
    numbering: { config: lists(writer.lists) },
    sections: [{ properties: PAGE, footers: { default: footer(words) }, children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function labelled(label: string, text: string): Paragraph {
  return paragraph(text, `${label}:`);
}

function overview(script: Script, words: PlanWords): Part[] {
  if (script.steps.length === 0) return [];
  const { title, time, step, minutes, total } = words.overview;
  const cells = (...texts: string[]) => texts.map((text) => [paragraph(text)]);
  const rows = script.steps.map((one) =>
    cells(stepTimes(one, words), stepTitle(one, words), String(one.minutes)),
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
/** Rows of fewer signs stand whole on a page. */
const WHOLE = 600;
/** Pixels at 96 to the inch. */
const PHOTO = { width: 230, height: 180 };
const CHART = { width: 560, height: 620 };

/** A moment with all that belongs to it, or what comes before the first. */
interface Row {
  at: number | undefined;
  blocks: Block[];
}

/** Writes blocks, and knows how many numbered lists it wrote. */
class Writer {
  readonly #words: PlanWords;
  readonly #choices: WordChoices;
  lists = 0;

  constructor(words: PlanWords, choices: WordChoices) {
    this.#words = words;
    this.#choices = choices;
  }

  section({ step, lead, blocks }: StepSection): Part[] {
    const words = this.#words;
    const title = heading(`${stepTimes(step, words)} · ${stepTitle(step, words)}`, "step");
    const told = lead.flatMap((block) => this.#written(block));
    const rows = rowsOf(blocks);
    // Without times within it, a step reads as text.
    if (rows.every(({ at }) => at === undefined)) {
      return [title, ...told, ...blocks.flatMap((block) => this.#written(block))];
    }
    return [title, ...told, this.#table(rows)];
  }

  #table(rows: readonly Row[]): Table {
    const { time, what, reflection } = this.#words.table;
    const { notes } = this.#choices;
    const width = TEXT_WIDTH - CLOCK - (notes ? NOTES : 0);
    return table(
      [time, what, ...(notes ? [reflection] : [])],
      rows.map(({ at, blocks }) => [
        at === undefined ? [] : [strong(clockOf(at))],
        blocks.flatMap((block) => this.#written(block)),
        ...(notes ? [[]] : []),
      ]),
      [CLOCK, width, ...(notes ? [NOTES] : [])],
      (row) => sizeOf(rows[row]?.blocks ?? []) <= WHOLE,
    );
  }

  #written(block: Block): Part[] {
    const words = this.#words;
    switch (block.kind) {
      case "paragraph":
        return [block.look === "strong" ? strong(block.text) : paragraph(block.text)];
      case "heading":
        return [strong(block.text)];
      case "labelled":
        return [labelled(block.label, block.text)];
      case "list": {
        const list = block.ordered ? (this.lists += 1) - 1 : 0;
        return block.items.map((text) =>
          block.ordered ? numbered(text, list) : bullet(runs(text)),
        );
      }
      case "moment":
        return [
          strong([block.code, block.title].filter((piece) => piece !== "").join(" ")),
          paragraph(phasesText(block, words)),
          ...(block.followUps.length > 0 ? [paragraph(block.followUps.join(" "))] : []),
        ];
      case "prompt":
        return [
          paragraph(block.text, block.code),
          ...block.followUps.map((more) => bullet(runs(more))),
        ];
      case "cue":
        return [labelled(words.cue(block.cue), block.cue.text)];
      case "chart":
        return [
          ...this.#picture(block.chart, CHART, words.chart.row, block.title),
          ...chartTable(block.chart, words),
        ];
      case "pictures":
        return block.pictures.flatMap((placed) => {
          const { picture } = placed;
          const name = words.picture(placed);
          return [
            ...this.#picture(picture, PHOTO, name, picture.alt),
            paragraph(picture.alt, name),
          ];
        });
    }
  }

  /** The picture of a block, no larger than this; nothing where it could not be drawn. */
  #picture(of: object, most: Size, name: string, description: string): Paragraph[] {
    const picture = this.#choices.pictures.get(of);
    if (!picture) return [];
    const { bytes, width, height } = picture;
    const scale = Math.min(most.width / width, most.height / height, 1);
    const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
    const altText = { name, title: name, description: xmlText(description) };
    return [
      new Paragraph({
        keepNext: true,
        children: [new ImageRun({ type: "jpg", data: bytes, transformation, altText })],
      }),
    ];
  }
}

interface Size {
  width: number;
  height: number;
}

function chartTable(chart: SceneChart, words: PlanWords): Part[] {
  const [head = [], ...rows] = chartRows(chart, words);
  if (rows.length === 0) return [];
  const width = Math.floor(TEXT_WIDTH / Math.max(1, head.length));
  return [
    table(
      head,
      rows.map((row) => row.map((text) => [paragraph(text)])),
      head.map(() => width),
    ),
    // Two tables that touch are one table to Word.
    new Paragraph({}),
  ];
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

/** Roughly how many signs a row takes; a photo is as high as a long text. */
function sizeOf(blocks: readonly Block[]): number {
  const size = (...texts: string[]) => texts.join(" ").length;
  return blocks.reduce((sum, block) => {
    switch (block.kind) {
      case "list":
        return sum + size(...block.items);
      case "moment":
        return sum + size(block.title, ...block.followUps);
      case "prompt":
        return sum + size(block.text, ...block.followUps);
      case "cue":
        return sum + size(block.cue.text);
      case "chart":
      case "pictures":
        return sum + WHOLE;
      case "heading":
      case "labelled":
      case "paragraph":
        return sum + size(block.text);
    }
  }, 0);
}
