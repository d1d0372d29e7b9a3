import { AlignmentType, Footer, LevelFormat, Paragraph, SimpleField, TextRun } from "docx";

import { BULLETS, MARGIN, numbersOf, PAPER } from "./wordPieces.ts";
import type { PlanWords } from "./words.ts";

/** The number of the page, and of how many. */
export function footer(words: PlanWords): Footer {
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
export const PAGE = {
  page: {
    size: PAPER,
    margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
  },
};

const INK = "14262B";
export const STYLES = {
  default: {
    document: {
      run: { font: "Calibri", size: 20, color: INK, language: { value: "nl-BE" } },
      paragraph: { spacing: { after: 60 } },
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
};

const indent = (level: number) => ({
  paragraph: { indent: { left: 280 * (level + 1), hanging: 220 } },
});
/** Each numbered list has a definition of its own: one that is shared may go on counting in Word. */
export const lists = (count: number) => [
  {
    reference: BULLETS,
    levels: [{ level: 0, format: LevelFormat.BULLET, text: "•", style: indent(0) }],
  },
  ...Array.from({ length: count }, (_, place) => ({
    reference: numbersOf(place),
    levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", style: indent(0) }],
  })),
];
