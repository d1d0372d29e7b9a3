import {
  AlignmentType,
  Document,
  Footer,
  LevelFormat,
  Packer,
  Paragraph,
  SimpleField,
  type Table,
  TextRun,
} from "docx";

import type { Plan } from "#content/schema.ts";
import { xmlText } from "#domain/files/xml.ts";
import type { Script, ScriptPart, ScriptPrompt, ScriptStep } from "#domain/plan/script.ts";

import {
  chartRows,
  checklistOf,
  factsOf,
  materialText,
  partHeadline,
  partsWithPrompts,
  planTitle,
  promptText,
  stepTimes,
  stepTitle,
} from "./pieces.ts";
import {
  bullet,
  BULLETS,
  heading,
  MARGIN,
  numbered,
  numbersOf,
  PAPER,
  paragraph,
  runs,
  strong,
  table,
  TEXT_WIDTH,
} from "./wordPieces.ts";
import type { PlanWords } from "./words.ts";

type Block = Paragraph | Table;

/** Writes a plan as a Word document on A4. It brings a large library along, so it is loaded late. */
export async function planWord(
  plan: Plan,
  script: Script,
  words: PlanWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const title = planTitle(plan, words);
  const checklist = checklistOf(plan, script, words);
  const children: Block[] = [
    heading(title, "title"),
    ...(plan.summary.trim() === "" ? [] : [paragraph(plan.summary)]),
    ...factsOf(plan, script, words).map(({ label, text }) => labelled(label, text)),
    ...overview(script, words),
    ...script.steps.flatMap((step, place) => stepBlocks(step, place, words)),
    ...(checklist.length === 0 ? [] : [heading(words.materials.title, "step")]),
    ...checklist.map(({ text, packed }) => paragraph(`${packed ? "☒" : "☐"} ${text}`)),
  ];
  const document = new Document({
    title: xmlText(title),
    creator: "Al doende",
    lastModifiedBy: "Al doende",
    styles: STYLES,
    numbering: { config: lists(script) },
    sections: [{ properties: PAGE, footers: { default: footer(words) }, children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function labelled(label: string, text: string): Paragraph {
  return paragraph(text, `${label}:`);
}

function overview(script: Script, words: PlanWords): Block[] {
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

function stepBlocks(step: ScriptStep, place: number, words: PlanWords): Block[] {
  const said = words.step;
  const needs = step.materials.map((line) => materialText(line, words)).join(", ");
  const told = [
    { label: said.aim, text: step.aim },
    { label: said.note, text: step.note },
    { label: said.materials, text: needs },
  ].filter(({ text }) => text !== "");
  return [
    heading(`${stepTimes(step, words)} · ${stepTitle(step, words)}`, "step"),
    ...told.map(({ label, text }) => labelled(label, text)),
    ...step.text.map((text) => paragraph(text)),
    ...(step.link === "" ? [] : [labelled(said.link, step.link)]),
    ...shownBlocks(step, words),
    ...partTable(step, words),
    ...taskBlocks(step, place, words),
  ];
}

/** The figure or the chart that stands on the stage. */
function shownBlocks({ figure, chart }: ScriptStep, words: PlanWords): Block[] {
  const source = figure?.source ?? chart?.source ?? "";
  const [head = [], ...rows] = chart === undefined ? [] : chartRows(chart, words);
  const width = Math.floor(TEXT_WIDTH / Math.max(1, head.length));
  return [
    ...(figure && figure.value.trim() !== "" ? [strong(figure.value)] : []),
    ...(rows.length === 0
      ? []
      : [
          table(
            head,
            rows.map((row) => row.map((text) => [paragraph(text)])),
            head.map(() => width),
          ),
        ]),
    ...(source.trim() === "" ? [] : [labelled(words.step.source, source)]),
    // Two tables that touch are one table to Word.
    ...(chart === undefined ? [] : [new Paragraph({})]),
  ];
}

function partTable(step: ScriptStep, words: PlanWords): Block[] {
  if (step.parts.length === 0) return [];
  const { time, what, cues, reflection } = words.table;
  const rows = partsWithPrompts(step.parts).map(({ part, prompts, again }) => [
    [paragraph(words.minutes(part.minutes))],
    whatCell(part, step, words),
    part.cues.map((cue) => labelled(words.cue(cue), cue.text)),
    [
      ...prompts.flatMap((prompt) => promptParagraphs(prompt, words)),
      ...(again === "" ? [] : [paragraph(words.again(again))]),
    ],
  ]);
  return [table([time, what, cues, reflection], rows, [1400, 2438, 3200, 2600])];
}

function whatCell(part: ScriptPart, step: ScriptStep, words: PlanWords): Paragraph[] {
  const headline = partHeadline(part, step);
  return [
    ...(part.title.trim() === "" ? [] : [strong(part.title)]),
    paragraph(words.form(part.form, part.groupSize)),
    ...(headline.trim() === "" ? [] : [paragraph(headline)]),
    ...part.lines.map((line) => bullet(runs(line))),
  ];
}

function promptParagraphs(prompt: ScriptPrompt, words: PlanWords): Paragraph[] {
  return [
    paragraph(promptText(prompt, words), prompt.code),
    ...prompt.followUps.map((more) => bullet(runs(more))),
  ];
}

function taskBlocks({ task }: ScriptStep, place: number, words: PlanWords): Block[] {
  if (!task) return [];
  return [
    heading(words.labelled(words.step.task, task.title), "part"),
    ...task.steps.map((line) => numbered(line, place)),
    ...(task.check.trim() === "" ? [] : [labelled(words.step.check, task.check)]),
  ];
}

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

const PAGE = {
  page: {
    size: PAPER,
    margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
  },
};

const INK = "14262B";
const STYLES = {
  default: {
    document: {
      run: { font: "Calibri", size: 21, color: INK, language: { value: "nl-BE" } },
      paragraph: { spacing: { after: 80 } },
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
const lists = ({ steps }: Script) => [
  {
    reference: BULLETS,
    levels: [{ level: 0, format: LevelFormat.BULLET, text: "•", style: indent(0) }],
  },
  ...steps.flatMap(({ task }, place) =>
    task
      ? {
          reference: numbersOf(place),
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", style: indent(0) }],
        }
      : [],
  ),
];
