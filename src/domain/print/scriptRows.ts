import type { Cue } from "#content/parts.ts";
import type { ScriptPart, ScriptPrompt, ScriptStep } from "#domain/plan/script.ts";
import type { SceneChart } from "#domain/scenes/types.ts";
import { pieces } from "#domain/scenes/pieces.ts";

/** A row of the session plan on paper: never so high that a page could not hold it. */
export type PaperRow =
  | { key: string; kind: "note" | "story" | "link" | "figure" | "source"; text: string }
  | { key: string; kind: "headline" | "line" | "check" | "followUps"; text: string }
  | { key: string; kind: "task"; number: number; text: string }
  | { key: string; kind: "chart"; chart: SceneChart; title: string }
  | { key: string; kind: "prompt"; prompt: ScriptPrompt }
  /** Prompts that were written out earlier in the step. */
  | { key: string; kind: "again"; codes: string[] }
  /** `opens`: the first of its moment, among those that stand together. */
  | { key: string; kind: "cue"; cue: Cue; opens: boolean }
  | {
      key: string;
      kind: "numbers";
      label: string;
      cells: { key: string; name: string; value: number }[];
      unit: string;
    };

export interface PaperPart {
  part: ScriptPart;
  rows: PaperRow[];
}

/** A step on paper: what belongs to all of it, and then its parts. */
export interface PaperStep {
  step: ScriptStep;
  rows: PaperRow[];
  parts: PaperPart[];
}

/**
 * Divides a step over rows. A prompt that returns in a later part is named there by its code, or
 * stands there once more where cues of its own come with it.
 */
export function paperStep(step: ScriptStep): PaperStep {
  const told = new Set<string>();
  const source = lineOf("source", step.figure?.source ?? step.chart?.source);
  return {
    step,
    rows: keyed(step.id, [
      ...pieces(step.note).map((text) => ({ kind: "note" as const, text })),
      ...step.text.map((text) => ({ kind: "story" as const, text })),
      ...lineOf("link", step.link),
      ...lineOf("figure", step.figure?.value),
      ...chartRows(step),
      ...(step.figure ? [] : source),
      ...(step.task?.steps ?? []).map((text, index) => ({
        kind: "task" as const,
        number: index + 1,
        text,
      })),
      ...lineOf("check", step.task?.check),
    ]),
    parts: step.parts.map((part) => ({
      part,
      rows: keyed(`${step.id}/${part.id}`, [
        ...partRows(part, step.title, told),
        // What a figure says comes before who says so.
        ...(step.figure ? source : []),
      ]),
    })),
  };
}

/** A row without its key. */
type Bare = PaperRow extends infer Row ? (Row extends PaperRow ? Omit<Row, "key"> : never) : never;

function keyed(id: string, rows: Bare[]): PaperRow[] {
  return rows.map((row, index) => ({ ...row, key: `${id}/${index}` }));
}

function lineOf(
  kind: "link" | "figure" | "source" | "check" | "headline",
  text: string | undefined,
): Bare[] {
  return text === undefined || text.trim() === "" ? [] : [{ kind, text }];
}

/** Bars under each other that a page can hold beside all that stands above them. */
const MOST_BARS = 40;

/** The chart itself, and each of its numbers: a drawing leaves some of them away. */
function chartRows({ chart, title }: ScriptStep): Bare[] {
  if (!chart) return [];
  const { series, rows } = chart.table;
  const numbers = rows.map(({ label, values }) => ({
    kind: "numbers" as const,
    label,
    unit: chart.unit,
    cells: values.flatMap((value, index) =>
      value === null ? [] : [{ key: String(index), name: series[index] ?? "", value }],
    ),
  }));
  const bars = chart.shape === "bar" ? rows.length * series.length : rows.length;
  const fits = chart.shape === "line" || bars <= MOST_BARS;
  const drawn = fits && numbers.some(({ cells }) => cells.length > 0);
  return drawn ? [{ kind: "chart", chart, title }, ...numbers] : numbers;
}

/** Signs of short lines that stand in one row. */
const MOST_SIGNS = 400;

/** Follow-ups one after the other, in rows that a page can hold. */
function together(lines: readonly string[]): string[] {
  const rows: string[] = [];
  for (const line of lines.filter((one) => one.trim() !== "")) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + line.length < MOST_SIGNS) {
      rows[rows.length - 1] = `${last} ${line}`;
    } else rows.push(line);
  }
  return rows;
}

/**
 * What is told first, what is asked, and then what helps on the way and at the end. Where a prompt
 * has cues of its own, what holds for all of them comes first, or it would seem to be about the last.
 */
function partRows(part: ScriptPart, title: string, told: Set<string>): Bare[] {
  const fresh = new Set(part.prompts.filter(({ id }) => !told.has(id)));
  const again = part.prompts.filter((one) => !fresh.has(one) && one.cues.length === 0);
  for (const { id } of fresh) told.add(id);
  const along = new Set(part.prompts.flatMap(({ cues }) => cues));
  const shared = part.cues.filter((cue) => !along.has(cue));
  const isBefore = ({ when }: Cue) => when === "start" || along.size > 0;
  return [
    // A headline that is the step's title already stands above.
    ...lineOf("headline", part.headline === title ? "" : part.headline),
    ...part.lines.map((text) => ({ kind: "line" as const, text })),
    ...(again.length > 0 ? [{ kind: "again" as const, codes: again.map(({ code }) => code) }] : []),
    ...cueRows(shared.filter(isBefore)),
    ...part.prompts
      .filter((prompt) => !again.includes(prompt))
      .flatMap((prompt): Bare[] => [
        { kind: "prompt", prompt },
        ...(fresh.has(prompt)
          ? together(prompt.followUps).map((text) => ({ kind: "followUps" as const, text }))
          : []),
        ...cueRows(prompt.cues),
      ]),
    ...cueRows(shared.filter((cue) => !isBefore(cue))),
  ];
}

function cueRows(cues: readonly Cue[]): Bare[] {
  const filled = cues.filter(({ text }) => text.trim() !== "");
  return filled.map((cue, at) => ({
    kind: "cue",
    cue,
    opens: filled[at - 1]?.when !== cue.when,
  }));
}
