import type { Plan } from "#content/schema.ts";
import { clockOf, clockMinutes } from "#domain/timer/clock.ts";
import type { Script, ScriptStep } from "#domain/plan/script.ts";
import type { SceneChart } from "#domain/scenes/types.ts";
import { filled } from "#domain/text/blank.ts";

import type { PlanWords } from "./words.ts";

/** The title of a plan; words of our own where it has none yet. */
export function planTitle(plan: Pick<Plan, "title">, words: PlanWords): string {
  return plan.title.trim() === "" ? words.untitled : plan.title;
}

/** The title of a step; its kind where it has none. */
export function stepTitle(step: Pick<ScriptStep, "title" | "kind">, words: PlanWords): string {
  return step.title.trim() === "" ? words.kind[step.kind] : step.title;
}

/** "13:00–13:10" */
export function stepTimesText(step: Pick<ScriptStep, "start" | "end">, words: PlanWords): string {
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
  const sum = words.sum(script.minutes, script.waiting);
  if (plan.start === undefined) return words.guessed(sum, clockOf(script.start));
  const span = `${stepTimesText(script, words)} (${sum})`;
  const agreed = clockMinutes(plan.end ?? "");
  const other = agreed !== undefined && clockOf(agreed) !== clockOf(script.end);
  return other ? `${span}, ${words.agreed(clockOf(agreed))}` : span;
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
      text: words.material(line),
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
