import type { Cue, Form } from "#content/parts.ts";
import type { Hue, Pack, Plan } from "#content/schema.ts";
import { expandScenes } from "#domain/scenes/expand.ts";
import type { Scene, SceneChart, ScenePrompt } from "#domain/scenes/types.ts";

import { materialsOf, type MaterialLine } from "./materials.ts";
import { scheduleOf } from "./schedule.ts";

/** How many people are counted on where a plan does not say. */
export const UNKNOWN_PEOPLE = 12;

export interface ScriptPrompt {
  id: string;
  code: string;
  text: string;
  /** Somebody's words: they stand between quotation marks. */
  quote: boolean;
  followUps: string[];
  /** Those of the part's cues that are about this prompt alone. */
  cues: Cue[];
}

/** One phase of a step, with all the prompts that it is gone through for. */
export interface ScriptPart {
  id: string;
  /** Empty for a step of one's own. */
  title: string;
  form: Form;
  /** People per group; undefined where nobody is grouped. */
  groupSize: number | undefined;
  /** Whole minutes, all prompts together. */
  minutes: number;
  /** The big line, where no prompt is. */
  headline: string;
  lines: string[];
  prompts: ScriptPrompt[];
  /** Each is told once in a step, at the first part that has it. */
  cues: Cue[];
}

/** A step of a plan, with all that a facilitator needs to know of it. */
export interface ScriptStep {
  id: string;
  kind: Plan["steps"][number]["kind"];
  title: string;
  hue: Hue;
  /** Minutes since midnight. */
  start: number;
  end: number;
  /** Whole minutes. */
  minutes: number;
  fixed: boolean;
  /** Empty for a step of one's own. */
  aim: string;
  note: string;
  parts: ScriptPart[];
  /** The small learning task of an experiment. */
  task: { title: string; steps: string[]; check: string } | undefined;
  /** What it needs, with counts. */
  materials: MaterialLine[];
  /** The story of a case, in paragraphs. */
  text: string[];
  link: string;
  figure: { value: string; source: string } | undefined;
  chart: SceneChart | undefined;
}

/** A plan as a neutral document: paper, Word and Markdown all write this one. */
export interface Script {
  title: string;
  /** Minutes since midnight. */
  start: number;
  end: number;
  /** Whole minutes. */
  minutes: number;
  /** How many are expected; undefined where nobody knows yet. */
  people: number | undefined;
  steps: ScriptStep[];
  materials: MaterialLine[];
}

/** Puts a plan in words, step by step. Steps that the kit no longer holds keep their time and id. */
export function scriptOf(plan: Plan, kit: Pack): Script {
  const schedule = scheduleOf(plan, kit.exercises);
  const { scenes, steps } = expandScenes(plan, kit);
  const people = plan.people ?? UNKNOWN_PEOPLE;
  const made = schedule.steps.map(({ step, start, end, minutes }): ScriptStep => {
    const own = scenes.filter(({ stepId }) => stepId === step.id);
    const look = steps.find(({ id }) => id === step.id);
    const exercise =
      step.kind === "exercise" ? kit.exercises.find(({ id }) => id === step.exercise) : undefined;
    const first = own[0];
    const task = own.find(({ trial }) => trial)?.trial?.task;
    return {
      id: step.id,
      kind: step.kind,
      title: look?.title ?? (step.kind === "exercise" ? step.exercise : step.title),
      hue: look?.hue ?? "sand",
      start,
      end,
      minutes,
      fixed: step.at !== undefined,
      aim: exercise?.aim ?? "",
      note: step.note?.trim() ?? "",
      parts: partsOf(own, step.note?.trim() ?? ""),
      task: task && { title: task.title, steps: task.steps, check: task.check },
      materials: materialsOf({ ...plan, steps: [step], ownMaterials: [] }, kit, people),
      text: first?.text?.split("\n").filter((piece) => piece !== "") ?? [],
      link: first?.link ?? "",
      figure: first?.figure,
      chart: first?.chart,
    };
  });
  return {
    title: plan.title,
    start: schedule.start,
    end: schedule.end,
    minutes: schedule.planned,
    people: plan.people,
    steps: made,
    materials: materialsOf(plan, kit, people),
  };
}

/** Scenes of one phase together. The note of a step stands apart, and so not among the cues. */
function partsOf(scenes: readonly Scene[], note: string): ScriptPart[] {
  const parts = new Map<string, ScriptPart>();
  const told = new Set<string>(note === "" ? [] : [note]);
  const askedWith = promptsByCue(scenes);
  for (const scene of scenes) {
    const id = scene.id.split("/")[1] ?? "";
    const part = parts.get(id) ?? {
      id,
      title: scene.phaseTitle,
      form: scene.form,
      groupSize: scene.groupSize,
      minutes: 0,
      headline: scene.prompt ? "" : scene.headline,
      lines: scene.prompt ? [] : scene.lines,
      prompts: (scene.prompts ?? []).map(promptOf),
      cues: [],
    };
    part.minutes += scene.minutes;
    const prompt = scene.prompt && promptOf(scene.prompt);
    if (prompt) part.prompts.push(prompt);
    for (const cue of scene.cues) {
      if (told.has(cue.text)) continue;
      told.add(cue.text);
      part.cues.push(cue);
      if (askedWith.get(cue.text)?.size === 1) prompt?.cues.push(cue);
    }
    parts.set(id, part);
  }
  return [...parts.values()];
}

/** With which prompts each cue comes; nothing of a step that asks only one. */
function promptsByCue(scenes: readonly Scene[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const asked = new Set(scenes.flatMap(({ prompt }) => prompt?.id ?? []));
  if (asked.size < 2) return found;
  for (const { prompt, cues } of scenes) {
    for (const { text } of cues) {
      const ids = found.get(text) ?? new Set<string>();
      found.set(text, ids.add(prompt?.id ?? ""));
    }
  }
  return found;
}

function promptOf({ id, code, text, quote, followUps }: ScenePrompt): ScriptPrompt {
  return { id, code, text, quote, followUps, cues: [] };
}
