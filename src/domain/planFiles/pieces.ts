import type { Plan } from "#content/schema.ts";
import { clockOf, minutesOf } from "#domain/plan/clock.ts";
import type { MaterialLine } from "#domain/plan/materials.ts";
import type { Script, ScriptPart, ScriptPrompt, ScriptStep } from "#domain/plan/script.ts";
import type { SceneChart } from "#domain/scenes/types.ts";

import type { PlanWords } from "./words.ts";

const filled = (lines: readonly string[]) => lines.filter((line) => line.trim() !== "");

/** The title of a plan; words of our own where it has none yet. */
export function planTitle(plan: Pick<Plan, "title">, words: PlanWords): string {
  return plan.title.trim() === "" ? words.untitled : plan.title;
}

/** The title of a step; its kind where it has none. */
export function stepTitle(step: Pick<ScriptStep, "title" | "kind">, words: PlanWords): string {
  return step.title.trim() === "" ? words.kind[step.kind] : step.title;
}

/** "13:00–13:10" */
export function stepTimes(step: Pick<ScriptStep, "start" | "end">, words: PlanWords): string {
  return words.times(clockOf(step.start), clockOf(step.end));
}

/** When, where, with how many and for whom; what nobody filled in stays away. */
export function factsOf(
  plan: Plan,
  script: Script,
  words: PlanWords,
): { label: string; text: string }[] {
  const { facts } = words;
  const audiences = plan.audiences.map((audience) => words.audience[audience]).join(", ");
  const all = [
    { label: facts.date, text: plan.date === undefined ? "" : words.day(plan.date) },
    { label: facts.time, text: timeFact(plan, script, words) },
    { label: facts.place, text: plan.room ?? "" },
    { label: facts.people, text: plan.people === undefined ? "" : words.people(plan.people) },
    { label: facts.audience, text: audiences },
    { label: facts.activities, text: filled(plan.activities).join(", ") },
    { label: facts.tasks, text: filled(plan.tasks).join(", ") },
  ];
  return all.filter(({ text }) => text.trim() !== "");
}

function timeFact(plan: Plan, script: Script, words: PlanWords): string {
  if (plan.start === undefined) return words.guessed(script.minutes, clockOf(script.start));
  const span = `${stepTimes(script, words)} (${words.minutes(script.minutes)})`;
  const agreed = minutesOf(plan.end ?? "");
  const other = agreed !== undefined && clockOf(agreed) !== clockOf(script.end);
  return other ? `${span}, ${words.agreed(clockOf(agreed))}` : span;
}

/** What stands above a part: its title, how people sit, how long. */
export function partHeading(part: ScriptPart, words: PlanWords): string {
  const { title, form, groupSize, minutes } = part;
  const pieces = [title, words.form(form, groupSize), words.minutes(minutes)];
  return filled(pieces).join(" · ");
}

/** The big line of a part, where it says more than the title of its step. */
export function partHeadline(part: ScriptPart, step: ScriptStep): string {
  return part.headline.trim() === step.title.trim() ? "" : part.headline;
}

/** A prompt's own words, between quotation marks where they are somebody's. */
export function promptText({ text, quote }: ScriptPrompt, words: PlanWords): string {
  return quote ? words.quote(text) : text;
}

/** A prompt that several parts of a step go through is written out once, at the first of them. */
export function partsWithPrompts(
  parts: readonly ScriptPart[],
): { part: ScriptPart; prompts: ScriptPrompt[]; again: string }[] {
  const told = new Set<string>();
  return parts.map((part) => {
    const prompts = part.prompts.filter(({ id }) => !told.has(id));
    const again = part.prompts.filter(({ id }) => told.has(id)).map(({ code }) => code);
    for (const { id } of prompts) told.add(id);
    return { part, prompts, again: again.join(", ") };
  });
}

/** "12 × pen (en 2 reserve)", or a line as somebody typed it. */
export function materialText({ name, count, spare }: MaterialLine, words: PlanWords): string {
  return count === undefined ? name : words.materials.line(name, count, spare);
}

/** What comes along, and whether it is packed; lines that are still empty stay away. */
export function checklistOf(
  plan: Plan,
  script: Script,
  words: PlanWords,
): { id: string; text: string; packed: boolean }[] {
  return script.materials
    .filter(({ name }) => name.trim() !== "")
    .map((line) => ({
      id: line.id,
      text: materialText(line, words),
      packed: plan.packed?.includes(line.id) ?? false,
    }));
}

/** A chart as rows of a table, the first one being its head; every row is as long as the head. */
export function chartRows({ table, unit }: SceneChart, words: PlanWords): string[][] {
  const width = Math.max(1, table.series.length, ...table.rows.map((row) => row.values.length));
  const places = Array.from({ length: width }, (_, place) => place);
  const series = places.map((place) => {
    const name = table.series[place]?.trim() ?? "";
    return name === "" ? words.chart.series(place + 1) : name;
  });
  const behind = unit.trim() === "" ? "" : ` ${unit.trim()}`;
  const cell = (value: number | null | undefined) =>
    value === null || value === undefined ? words.chart.empty : `${words.number(value)}${behind}`;
  return [
    [words.chart.row, ...series],
    ...table.rows.map(({ label, values }) => [
      label,
      ...places.map((place) => cell(values[place])),
    ]),
  ];
}
