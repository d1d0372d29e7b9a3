import type { Plan } from "#content/schema.ts";
import type { Script, ScriptPrompt, ScriptStep } from "#domain/plan/script.ts";
import { escapeBlock, escapeLine } from "#domain/report/markdownEscape.ts";

import {
  chartRows,
  checklistOf,
  factsOf,
  materialText,
  partHeading,
  partHeadline,
  partsWithPrompts,
  planTitle,
  promptText,
  stepTimes,
  stepTitle,
} from "./pieces.ts";
import type { PlanWords } from "./words.ts";

/** Writes a plan as Markdown (CommonMark, with tables and checklists as most readers know them). */
export function planMarkdown(plan: Plan, script: Script, words: PlanWords): string {
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
    ...script.steps.flatMap((step) => stepBlocks(step, words)),
    ...(checklist.length > 0
      ? [`## ${escapeLine(words.materials.title)}`, checklist.join("\n")]
      : []),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** What comes in as text is escaped already. */
function labelled(label: string, text: string): string {
  return `**${escapeLine(label)}**: ${text}`;
}

function overview(script: Script, words: PlanWords): string[] {
  if (script.steps.length === 0) return [];
  const { title, time, step, minutes, total } = words.overview;
  const rows = script.steps.map((one) => [
    stepTimes(one, words),
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

function stepBlocks(step: ScriptStep, words: PlanWords): string[] {
  const said = words.step;
  const title = `${stepTimes(step, words)} · ${stepTitle(step, words)}`;
  const needs = step.materials.map((line) => materialText(line, words)).join(", ");
  return [
    `## ${escapeLine(title)}`,
    ...(step.aim === "" ? [] : [labelled(said.aim, escapeBlock(step.aim))]),
    ...(step.note === "" ? [] : [labelled(said.note, escapeBlock(step.note))]),
    ...(needs === "" ? [] : [labelled(said.materials, escapeLine(needs))]),
    ...step.text.map(escapeLine),
    ...(step.link === "" ? [] : [labelled(said.link, escapeLine(step.link))]),
    ...shownBlocks(step, words),
    ...partBlocks(step, words),
    ...taskBlocks(step, words),
  ];
}

/** The figure or the chart that stands on the stage. */
function shownBlocks({ figure, chart }: ScriptStep, words: PlanWords): string[] {
  const source = figure?.source ?? chart?.source ?? "";
  const [head = [], ...rows] = chart === undefined ? [] : chartRows(chart, words);
  const sides = `| --- |${" ---: |".repeat(Math.max(0, head.length - 1))}`;
  return [
    ...(figure && figure.value.trim() !== "" ? [`**${escapeLine(figure.value)}**`] : []),
    ...(rows.length > 0 ? [table(head, rows, sides)] : []),
    ...(source.trim() === "" ? [] : [labelled(words.step.source, escapeLine(source))]),
  ];
}

function partBlocks(step: ScriptStep, words: PlanWords): string[] {
  return partsWithPrompts(step.parts).flatMap(({ part, prompts, again }) => [
    `### ${escapeLine(partHeading(part, words))}`,
    escapeLine(partHeadline(part, step)),
    list(part.lines.map(escapeLine)),
    list(prompts.map((prompt) => promptItem(prompt, words))),
    again === "" ? "" : escapeLine(words.again(again)),
    list(part.cues.map((cue) => labelled(words.cue(cue), item(escapeBlock(cue.text))))),
  ]);
}

function promptItem(prompt: ScriptPrompt, words: PlanWords): string {
  const text = item(escapeBlock(promptText(prompt, words)));
  const code = prompt.code === "" ? "" : `**${escapeLine(prompt.code)}** `;
  return [code + text, ...prompt.followUps.map((more) => `  - ${escapeLine(more)}`)].join("\n");
}

function taskBlocks({ task }: ScriptStep, words: PlanWords): string[] {
  if (!task) return [];
  return [
    `### ${escapeLine(words.labelled(words.step.task, task.title))}`,
    task.steps.map((line, place) => `${String(place + 1)}. ${escapeLine(line)}`).join("\n"),
    task.check.trim() === "" ? "" : labelled(words.step.check, escapeLine(task.check)),
  ];
}

function list(items: readonly string[]): string {
  return items.map((text) => `- ${text}`).join("\n");
}

/** What goes on on a next line stays in the same item of a list. */
function item(block: string): string {
  return block.replaceAll("\n", "\n  ");
}

function table(head: readonly string[], rows: readonly string[][], sides: string): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeLine).join(" | ")} |`;
  return [line(head), sides, ...rows.map(line)].join("\n");
}
