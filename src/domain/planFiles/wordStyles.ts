import {
  AlignmentType,
  Document,
  Footer,
  LevelFormat,
  Packer,
  Paragraph,
  SimpleField,
  TextRun,
  type Table,
} from "docx";

import { xmlText } from "#domain/files/xml.ts";
import { LOCALE } from "#words/language.ts";

import { BULLETS, MARGIN, numbersOf, PAPER } from "./wordPieces.ts";
import type { PlanWords } from "./words.ts";

/** The number of the page, and of how many. */
function footer(words: PlanWords): Footer {
  const { before, between } = words.page;
  // A field holds what it last showed; Word counts anew, and other readers have something to show.
  const children = [
    new TextRun(before),
    new SimpleField("PAGE", "1"),
    new TextRun(between),
    new SimpleField("NUMPAGES", "1"),
  ];
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children })],
  });
}

/** An A4 with its margins. */
const PAGE = {
  page: {
    size: PAPER,
    margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
  },
};

const INK = "14262B";
/** Half points, and twentieths of a point under each paragraph: of what holds much, and of what is given away. */
const LOOKS = { dense: { size: 20, after: 60 }, roomy: { size: 22, after: 110 } };

const styles = (look: keyof typeof LOOKS) => ({
  default: {
    document: {
      run: { font: "Calibri", size: LOOKS[look].size, color: INK, language: { value: LOCALE } },
      paragraph: { spacing: { after: LOOKS[look].after } },
    },
    title: { run: { size: 48, bold: true, color: INK }, paragraph: { spacing: { after: 160 } } },
    heading1: {
      run: { size: 28, bold: true, color: INK },
      paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { size: 24, bold: true, color: INK },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
  },
});

const indent = (level: number) => ({
  paragraph: { indent: { left: 280 * (level + 1), hanging: 220 } },
});
/** Each numbered list has a definition of its own: one that is shared may go on counting in Word. */
const lists = (count: number) => [
  {
    reference: BULLETS,
    levels: [{ level: 0, format: LevelFormat.BULLET, text: "•", style: indent(0) }],
  },
  ...Array.from({ length: count }, (_, place) => ({
    reference: numbersOf(place),
    levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", style: indent(0) }],
  })),
];

interface WordFile {
  title: string;
  parts: readonly (Paragraph | Table)[];
  /** How many numbered lists there are. */
  lists: number;
  look: keyof typeof LOOKS;
}

/** The bytes of a Word file. */
export async function wordFile(
  { title, parts, lists: count, look }: WordFile,
  words: PlanWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const made = new Document({
    title: xmlText(title),
    creator: "Al doende",
    lastModifiedBy: "Al doende",
    styles: styles(look),
    numbering: { config: lists(count) },
    sections: [{ properties: PAGE, footers: { default: footer(words) }, children: [...parts] }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(made));
}
