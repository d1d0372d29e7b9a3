import {
  BorderStyle,
  HeadingLevel,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";

import { xmlText } from "#domain/files/xml.ts";

/** Names of the lists that `word.ts` defines. */
export const BULLETS = "bullets";
export const numbersOf = (place: number) => `numbers-${place}`;

/** An A4 in twentieths of a point, with margins of two centimetres. */
export const PAPER = { width: 11_906, height: 16_838 };
export const MARGIN = 1134;
export const TEXT_WIDTH = PAPER.width - 2 * MARGIN;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "B8AB93" };
const LINES = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};

/** A text that keeps its lines. */
export function runs(text: string, bold = false): TextRun[] {
  return xmlText(text)
    .split("\n")
    .map((line, place) => {
      // Only what is so is said: "not bold" would win from the style of a heading.
      return new TextRun({ text: line, ...(bold && { bold }), ...(place > 0 && { break: 1 }) });
    });
}

/** A paragraph, with a label in bold before it where one is given. */
export function paragraph(text: string, label = ""): Paragraph {
  const before = label === "" ? [] : runs(`${label} `, true);
  return new Paragraph({ children: [...before, ...runs(text)] });
}

/**
 * A paragraph that stands out. Not kept with the next: in a table that would keep whole rows
 * together, and leave half a page blank.
 */
export function strong(text: string): Paragraph {
  return new Paragraph({ children: runs(text, true) });
}

/** A title in the outline of the document. */
export function heading(text: string, level: "title" | "step" | "part"): Paragraph {
  const levels = {
    title: HeadingLevel.TITLE,
    step: HeadingLevel.HEADING_1,
    part: HeadingLevel.HEADING_2,
  };
  return new Paragraph({ heading: levels[level], children: runs(text) });
}

/** An item of a list with dots; 1 is a list in a list. */
export function bullet(children: TextRun[], level: 0 | 1 = 0): Paragraph {
  return new Paragraph({ numbering: { reference: BULLETS, level }, children });
}

/** An item of the numbered list of the step at a place. */
export function numbered(text: string, place: number): Paragraph {
  return new Paragraph({
    numbering: { reference: numbersOf(place), level: 0 },
    children: runs(text),
  });
}

/** Between a line of a table and what stands in a cell. */
export const CELL_SIDE = 100;

interface TableLook {
  /** Whether the end of a page may not cut a row in two; one that is higher than a page has to be. */
  isWhole?: (row: number) => boolean;
  /** Room in each row to write by hand. */
  toWrite?: boolean;
}

/** Nine millimetres, as a signature wants. */
const WRITING = { value: 510, rule: HeightRule.ATLEAST };

/**
 * A table of which the head comes back on each page.
 *
 * @param widths of the columns, in twentieths of a point.
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly (Paragraph | Table)[])[][],
  widths: readonly number[],
  { isWhole = () => true, toWrite = false }: TableLook = {},
): Table {
  const row = (
    cells: readonly (readonly (Paragraph | Table)[])[],
    tableHeader: boolean,
    cantSplit: boolean,
  ) =>
    new TableRow({
      ...(tableHeader && { tableHeader }),
      ...(cantSplit && { cantSplit }),
      ...(toWrite && !tableHeader && { height: WRITING }),
      children: cells.map(
        (children, place) =>
          new TableCell({
            // A cell without a paragraph is one that Word does not open.
            children: children.length === 0 ? [new Paragraph({})] : [...children],
            width: { size: widths[place] ?? 0, type: WidthType.DXA },
            ...(toWrite && !tableHeader && { verticalAlign: VerticalAlignTable.CENTER }),
            ...(tableHeader && {
              shading: { type: ShadingType.CLEAR, color: "auto", fill: "F3ECDF" },
            }),
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    margins: { top: 60, bottom: 60, left: CELL_SIDE, right: CELL_SIDE },
    borders: LINES,
    rows: [
      row(
        head.map((text) => [strong(text)]),
        true,
        true,
      ),
      ...rows.map((cells, at) => row(cells, false, isWhole(at))),
    ],
  });
}
