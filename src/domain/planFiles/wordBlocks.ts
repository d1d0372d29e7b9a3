import { AlignmentType, ImageRun, Paragraph, type Table } from "docx";

import type { Block, DataTable } from "#domain/document/blocks.ts";
import { phasesText } from "#domain/document/text.ts";
import { xmlText } from "#domain/files/xml.ts";
import type { SceneChart } from "#domain/scenes/types.ts";

import { chartRows } from "./pieces.ts";
import {
  bullet,
  cellText,
  heading,
  numbered,
  paragraph,
  runs,
  strong,
  table,
  TEXT_WIDTH,
} from "./wordPieces.ts";
import type { PlanWords } from "./words.ts";

/** What stands in a Word file one under the other. */
export type WordPart = Paragraph | Table;

/** A photo or a chart as every version of Word shows it. */
export interface WordPicture {
  /** JPEG. */
  bytes: Uint8Array<ArrayBuffer>;
  /** Pixels. */
  width: number;
  height: number;
}

/** By the picture or chart of a block; of what is not there, its words stand alone. */
export type WordPictures = ReadonlyMap<object, WordPicture>;

/** Rows of fewer signs stand whole on a page. */
export const WHOLE = 600;
/** Pixels at 96 to the inch. */
const PHOTO = { width: 230, height: 180 };
const CHART = { width: 560, height: 620 };
const LOGO = { width: 190, height: 75 };

/** Writes blocks, and knows how many numbered lists it wrote. */
export class BlockWriter {
  readonly #words: PlanWords;
  readonly #pictures: WordPictures;
  lists = 0;

  constructor(words: PlanWords, pictures: WordPictures) {
    this.#words = words;
    this.#pictures = pictures;
  }

  /** @param width that a table has, in twentieths of a point. */
  written(block: Block, width = TEXT_WIDTH): WordPart[] {
    const words = this.#words;
    switch (block.kind) {
      case "paragraph":
        return [block.look === "strong" ? strong(block.text) : paragraph(block.text)];
      case "heading":
        return [block.level ? heading(block.text, block.level) : strong(block.text)];
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
      case "table":
        return tableOf(block, width);
      case "chart":
        return [
          ...this.#drawn(block.chart, CHART, words.chart.row, block.title),
          ...chartTable(block.chart, words, width),
        ];
      case "pictures":
        return block.pictures.flatMap((placed) => {
          const { picture } = placed;
          const name = words.picture(placed);
          return [...this.#drawn(picture, PHOTO, name, picture.alt), paragraph(picture.alt, name)];
        });
    }
  }

  /** The picture of a block; nothing where it could not be drawn. */
  #drawn(of: object, most: Size, name: string, description: string): WordPart[] {
    const picture = this.#pictures.get(of);
    return picture
      ? [new Paragraph({ keepNext: true, children: [image(picture, most, name, description)] })]
      : [];
  }
}

/** A label in bold, and what belongs to it. */
export function labelled(label: string, text: string): Paragraph {
  return paragraph(text, `${label}:`);
}

/** The logo of the organisation, at the top of a document. */
export function logoPart(picture: WordPicture, name: string): WordPart {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [image(picture, LOGO, name, name)],
  });
}

interface Size {
  width: number;
  height: number;
}

/** A picture, no larger than this. */
function image(picture: WordPicture, most: Size, name: string, description: string): ImageRun {
  const { bytes, width, height } = picture;
  const scale = Math.min(most.width / width, most.height / height, 1);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const altText = { name, title: name, description: xmlText(description) };
  return new ImageRun({ type: "jpg", data: bytes, transformation, altText });
}

function chartTable(chart: SceneChart, words: PlanWords, all: number): WordPart[] {
  const [head = [], ...rows] = chartRows(chart, words);
  if (rows.length === 0) return [];
  const width = Math.floor(all / Math.max(1, head.length));
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

function tableOf({ head, rows, widths, rowHeight }: DataTable, width: number): WordPart[] {
  const shares = head.map((_, at) => widths?.[at] ?? 1);
  const all = shares.reduce((sum, share) => sum + share, 0);
  return [
    table(
      head,
      rows.map((row) => row.map((text) => [cellText(text)])),
      shares.map((share) => Math.floor((width * share) / all)),
      {
        isWhole: (row) => (rows[row]?.join(" ").length ?? 0) <= WHOLE,
        toWrite: rowHeight === "write",
      },
    ),
    // Two tables that touch are one table to Word.
    new Paragraph({}),
  ];
}

/** Roughly how many signs a row takes; a photo is as high as a long text. */
export function sizeOf(blocks: readonly Block[]): number {
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
      case "table":
        return sum + size(...block.rows.flat());
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
