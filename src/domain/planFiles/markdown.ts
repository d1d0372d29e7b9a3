import type { Block, BlockDocument, DataTable, Moment } from "#domain/document/blocks.ts";
import { phasesText } from "#domain/document/text.ts";
import type { StepSection, TrainerPlan } from "#domain/document/trainerPlan.ts";
import { clockOf } from "#domain/timer/clock.ts";
import type { Script } from "#domain/plan/script.ts";
import { escapeBlock, escapeLine } from "#domain/files/markdownEscape.ts";
import type { SceneChart } from "#domain/scenes/types.ts";

import { chartRows, checklistOf, factsOf, planTitle, stepTimesText, stepTitle } from "./pieces.ts";
import type { PlanWords } from "./words.ts";

/** Writes a plan as Markdown (CommonMark, with tables and checklists as most readers know them). */
export function planMarkdown({ plan, script, sections }: TrainerPlan, words: PlanWords): string {
  const checklist = checklistOf(plan, script, words).map(
    ({ text, packed }) => `- [${packed ? "x" : " "}] ${escapeLine(text)}`,
  );
  const blocks = [
    `# ${escapeLine(planTitle(plan, words))}`,
    escapeBlock(plan.summary),
    factsOf(plan, script, words)
      .map(({ label, text }) => `- ${labelled(label, escapeLine(text))}`)
      .join("\n"),
    ...overview(script, words),
    ...sections.flatMap((section) => sectionBlocks(section, words)),
    ...(checklist.length > 0 ? [`## ${escapeLine(words.materials)}`, checklist.join("\n")] : []),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** Writes any document as Markdown, as `planMarkdown` writes a plan. */
export function documentMarkdown({ title, blocks }: BlockDocument, words: PlanWords): string {
  return `${[`# ${escapeLine(title)}`, ...together(blocks, words)].join("\n\n")}\n`;
}

/** What comes in as text is escaped already. */
function labelled(label: string, text: string): string {
  return `**${escapeLine(label)}**: ${text}`;
}

function overview(script: Script, words: PlanWords): string[] {
  if (script.steps.length === 0) return [];
  const { title, time, step, minutes, total } = words.overview;
  const rows = script.steps.map((one) => [
    stepTimesText(one, words),
    stepTitle(one, words),
    String(one.minutes),
  ]);
  return [
    `## ${escapeLine(title)}`,
    table(
      [time, step, minutes],
      [...rows, ["", total, String(script.minutes)]],
      "| --- | --- | ---: |",
    ),
  ];
}

function sectionBlocks({ step, lead, blocks }: StepSection, words: PlanWords): string[] {
  const title = `${stepTimesText(step, words)} · ${stepTitle(step, words)}`;
  return [`## ${escapeLine(title)}`, ...together([...lead, ...blocks], words)];
}

/** Cues and prompts that follow each other are the items of one list. */
function together(blocks: readonly Block[], words: PlanWords): string[] {
  const found: { text: string; listed: boolean }[] = [];
  for (const block of blocks) {
    const listed = block.kind === "cue" || block.kind === "prompt";
    const last = found.at(-1);
    const text = written(block, words);
    if (listed && last?.listed === true) last.text += `\n${text}`;
    else found.push({ text, listed });
  }
  return found.map(({ text }) => text);
}

const HEADINGS = { step: "##", part: "###", none: "####" };

function written(block: Block, words: PlanWords): string {
  switch (block.kind) {
    case "paragraph":
      return block.look === "strong" ? `**${escapeLine(block.text)}**` : escapeBlock(block.text);
    case "labelled":
      return labelled(block.label, escapeBlock(block.text));
    case "heading":
      return `${HEADINGS[block.level ?? "none"]} ${escapeLine(block.text)}`;
    case "list":
      return listOf(block.items, block.ordered);
    case "moment":
      return [`### ${escapeLine(momentText(block, words))}`, listOf(block.followUps)]
        .filter((part) => part !== "")
        .join("\n\n");
    case "prompt":
      return promptItem(block);
    case "cue":
      return `- ${labelled(words.cue(block.cue), item(escapeBlock(block.cue.text)))}`;
    case "table":
      return table(block.head, block.rows, sidesOf(block));
    case "chart":
      return chartTable(block.chart, words);
    case "pictures":
      return block.pictures
        .map((one) => `- ${labelled(words.picture(one), escapeLine(one.picture.alt))}`)
        .join("\n");
  }
}

function listOf(items: readonly string[], ordered = false): string {
  return items
    .map((text, at) => `${ordered ? `${String(at + 1)}.` : "-"} ${item(escapeBlock(text))}`)
    .join("\n");
}

/** "13:13 · B1 Wat kan je vandaag …? · alleen 2′ · per twee 3′ · samen 4′" */
function momentText(moment: Moment, words: PlanWords): string {
  const { at, code, title } = moment;
  const asked = [code, title].filter((piece) => piece.trim() !== "").join(" ");
  return [clockOf(at), asked, phasesText(moment, words)]
    .filter((piece) => piece !== "")
    .join(" · ");
}

function promptItem({ code, text, followUps }: Extract<Block, { kind: "prompt" }>): string {
  const first = `- ${code === "" ? "" : `**${escapeLine(code)}** `}${item(escapeBlock(text))}`;
  return [first, ...followUps.map((more) => `  - ${escapeLine(more)}`)].join("\n");
}

function chartTable(chart: SceneChart, words: PlanWords): string {
  const [head = [], ...rows] = chartRows(chart, words);
  const sides = `| --- |${" ---: |".repeat(Math.max(0, head.length - 1))}`;
  return rows.length > 0 ? table(head, rows, sides) : "";
}

/** A column of whole numbers stands to the right; words among them, without a digit, may stand there too. */
function sidesOf({ head, rows }: DataTable): string {
  const sides = head.map((_, at) => {
    const cells = rows.map((row) => row[at] ?? "");
    const isNumber = (cell: string) => /^\d+$/u.test(cell);
    const counts = cells.some(isNumber) && cells.every((one) => isNumber(one) || !/\d/u.test(one));
    return counts ? " ---: |" : " --- |";
  });
  return `|${sides.join("")}`;
}

/** What goes on on a next line stays in the same item of a list. */
function item(block: string): string {
  return block.replaceAll("\n", "\n  ");
}

function table(head: readonly string[], rows: readonly string[][], sides: string): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeLine).join(" | ")} |`;
  return [line(head), sides, ...rows.map(line)].join("\n");
}
