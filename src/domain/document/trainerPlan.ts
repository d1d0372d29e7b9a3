import type { Cue } from "#content/parts.ts";
import type { Pack, Plan, Step } from "#content/schema.ts";
import { placePictures } from "#domain/pictures/steps.ts";
import { scriptOf, type Script, type ScriptStep } from "#domain/plan/script.ts";
import { expandScenes } from "#domain/scenes/expand.ts";
import type { Scene, ScenePrompt } from "#domain/scenes/types.ts";
import type { PlanWords } from "#domain/planFiles/words.ts";
import { filled } from "#domain/text/blank.ts";

import type { Block, MomentPhase } from "./blocks.ts";
import { formName, phaseName } from "./text.ts";

/** A step with all that a trainer does and says in it, in the order of the stage. */
export interface StepSection {
  step: ScriptStep;
  /** What holds for all of the step: its aim, note and materials. */
  lead: Block[];
  blocks: Block[];
}

/** The session plan for who leads it: paper, Word and Markdown all write this one. */
export interface TrainerPlan {
  plan: Plan;
  script: Script;
  sections: StepSection[];
}

/** Puts a plan in the words of its trainer. It walks the same scenes as the stage does. */
export function trainerPlan(plan: Plan, kit: Pack, words: PlanWords): TrainerPlan {
  const script = scriptOf(plan, kit);
  const { scenes } = expandScenes(plan, kit);
  const sections = script.steps.map((step): StepSection => {
    const own = scenes.filter(({ stepId }) => stepId === step.id);
    const planned = plan.steps.find(({ id }) => id === step.id);
    return {
      step,
      lead: leadBlocks(step, own, words),
      blocks: stepBlocks(step, own, planned, words),
    };
  });
  return { plan, script, sections };
}

function leadBlocks(step: ScriptStep, scenes: readonly Scene[], words: PlanWords): Block[] {
  const needs = step.materials.map((line) => words.material(line)).join(", ");
  return [
    ...paragraph(step.aim, "quiet"),
    ...labelled(words.step.note, step.note),
    ...labelled(words.step.materials, needs),
    ...(scenes.length === 0 ? paragraph(words.gone, "quiet") : []),
  ];
}

/** A moment with its scenes: all that are about one prompt, or a single one. */
interface Turn {
  prompt: ScenePrompt | undefined;
  scenes: Scene[];
  at: number;
}

function stepBlocks(
  step: ScriptStep,
  scenes: readonly Scene[],
  planned: Step | undefined,
  words: PlanWords,
): Block[] {
  const typed: Cue[] = (planned?.cues ?? []).filter(({ text }) => text.trim() !== "");
  const reworded = planned?.kind === "exercise" ? Object.keys(planned.wording ?? {}) : [];
  const told = new Told([step.note, ...typed.map(({ text }) => text)], scenes, reworded);
  const own = typed.map((cue): Block => ({ kind: "cue", cue }));
  const first = scenes[0];
  // A step of one's own has its time and title above it already.
  if (first && step.kind !== "exercise") {
    return [...shownBlocks(first, words), ...own, ...told.shared(scenes)];
  }
  return [
    ...own.filter((block) => block.kind === "cue" && block.cue.when !== "close"),
    ...runsOf(turnsOf(scenes, step.start)).flatMap((run) => runBlocks(run, step, told, words)),
    ...own.filter((block) => block.kind === "cue" && block.cue.when === "close"),
  ];
}

function turnsOf(scenes: readonly Scene[], start: number): Turn[] {
  const turns: Turn[] = [];
  let at = start;
  for (const scene of scenes) {
    const last = turns.at(-1);
    if (scene.prompt && last?.prompt?.id === scene.prompt.id) last.scenes.push(scene);
    else turns.push({ prompt: scene.prompt, scenes: [scene], at });
    at += scene.minutes;
  }
  return turns;
}

/** Turns that go through the same phases, one prompt after the other. */
function runsOf(turns: readonly Turn[]): Turn[][] {
  const phases = ({ prompt, scenes }: Turn) =>
    prompt && scenes.map(({ id }) => id.split("/")[1]).join("/");
  const runs: Turn[][] = [];
  for (const turn of turns) {
    const last = runs.at(-1);
    const same = last?.[0] && phases(turn) !== undefined && phases(last[0]) === phases(turn);
    if (same) last.push(turn);
    else runs.push([turn]);
  }
  return runs;
}

/** What holds for every prompt comes once, before the first; then each prompt with what is its own. */
function runBlocks(run: Turn[], step: ScriptStep, told: Told, words: PlanWords): Block[] {
  const [first] = run;
  if (!first) return [];
  if (run.length === 1) {
    return [
      ...turnBlocks(first, step, told, words),
      ...first.scenes.flatMap((scene) => {
        const cues = told.shared([scene]);
        const named = first.scenes.length > 1 && cues.length > 0;
        return [...(named ? [phaseHeading(scene, words)] : []), ...cues];
      }),
    ];
  }
  const general = first.scenes.flatMap((scene, at) => {
    const cues = told.shared(run.flatMap(({ scenes }) => scenes[at] ?? []));
    return cues.length > 0 ? [phaseHeading(scene, words), ...cues] : [];
  });
  const each = words.each(first.scenes[0]?.promptWord ?? "");
  return [
    ...(general.length > 0 ? [...paragraph(each, "strong"), ...general] : []),
    ...run.flatMap((turn) => turnBlocks(turn, step, told, words)),
  ];
}

function phaseHeading(scene: Scene, words: PlanWords): Block {
  return { kind: "heading", text: phaseName(scene, words) };
}

/** What the stage shows in a moment, and the cues that are about its prompt alone. */
function turnBlocks(turn: Turn, step: ScriptStep, told: Told, words: PlanWords): Block[] {
  const { prompt, scenes, at } = turn;
  const [first] = scenes;
  if (!first) return [];
  let clock = at;
  const phases = scenes.map((scene): MomentPhase => {
    const phase = {
      at: clock,
      minutes: scene.minutes,
      // How people sit stands above, with what holds for each prompt.
      name: prompt ? scene.phaseTitle.toLowerCase() : formName(scene, words),
    };
    clock += scene.minutes;
    return phase;
  });
  if (prompt) {
    const title = promptText(prompt, words);
    return [
      {
        kind: "moment",
        at,
        code: prompt.code,
        title,
        short: told.reworded.has(prompt.id) ? title : prompt.short,
        followUps: told.asked(prompt.id) ? [] : filled(prompt.followUps),
        phases,
      },
      ...told.own(prompt.id, scenes),
    ];
  }
  const { phaseTitle } = first;
  return [
    { kind: "moment", at, code: "", title: phaseTitle, short: phaseTitle, followUps: [], phases },
    ...shownBlocks(first, words, step.title),
    ...taskBlocks(first, told, words),
    ...(first.prompts ?? []).map((one): Block => ({
      kind: "prompt",
      code: one.code,
      text: promptText(one, words),
      followUps: told.asked(one.id) ? [] : filled(one.followUps),
    })),
  ];
}

/** What stands on the stage beside prompts. */
function shownBlocks(scene: Scene, words: PlanWords, above = scene.stepTitle): Block[] {
  const { headline, lines, text, link, figure, chart } = scene;
  const source = figure?.source ?? chart?.source ?? "";
  return [
    ...(text ?? "").split("\n").flatMap((piece) => paragraph(piece, "story")),
    ...labelled(words.step.link, link ?? ""),
    ...paragraph(figure?.value ?? "", "strong"),
    // A headline that is the title above it is not read twice.
    ...(headline.trim() === above.trim() ? [] : paragraph(headline, "strong")),
    ...(chart ? [{ kind: "chart" as const, chart, title: scene.stepTitle }] : []),
    ...labelled(words.step.source, source),
    ...(lines.length > 0 ? [{ kind: "list" as const, ordered: false, items: lines }] : []),
  ];
}

/** The small task of an experiment, at the first moment in which people learn it. */
function taskBlocks({ trial }: Scene, told: Told, words: PlanWords): Block[] {
  if (trial?.part !== "learn" || told.asked(`task/${trial.task.id}`)) return [];
  const { title, steps, check, pictures = [] } = trial.task;
  return [
    ...labelled(words.step.task, title),
    ...(filled(steps).length > 0
      ? [{ kind: "list" as const, ordered: true, items: filled(steps) }]
      : []),
    ...labelled(words.step.check, check),
    ...(pictures.length > 0
      ? [{ kind: "pictures" as const, pictures: placePictures(filled(steps), pictures) }]
      : []),
  ];
}

/** What was told of a step so far, and which of its cues are about one prompt alone. */
class Told {
  readonly #cues: Set<string>;
  readonly #asked = new Set<string>();
  /** By cue, the prompts that it comes with. */
  readonly #with = new Map<string, Set<string>>();

  /** Prompts with words of the plan's own: the short name of the kit's may not fit them. */
  readonly reworded: ReadonlySet<string>;

  constructor(told: readonly string[], scenes: readonly Scene[], reworded: readonly string[]) {
    this.#cues = new Set(told);
    this.reworded = new Set(reworded);
    const prompts = new Set(scenes.flatMap(({ prompt }) => prompt?.id ?? []));
    for (const { prompt, cues } of prompts.size > 1 ? scenes : []) {
      for (const { text } of cues) {
        const known = this.#with.get(text) ?? new Set();
        this.#with.set(text, known.add(prompt?.id ?? ""));
      }
    }
  }

  /** Whether this was asked before; from now on it was. */
  asked(id: string): boolean {
    const before = this.#asked.has(id);
    this.#asked.add(id);
    return before;
  }

  /** Cues that are new, and not about one of several prompts. */
  shared(scenes: readonly Scene[]): Block[] {
    return this.#fresh(scenes, (text) => {
      const prompts = this.#with.get(text);
      return prompts === undefined || prompts.size > 1 || prompts.has("");
    });
  }

  /** Cues that are new, and about this prompt alone. */
  own(prompt: string, scenes: readonly Scene[]): Block[] {
    return this.#fresh(scenes, (text) => {
      const prompts = this.#with.get(text);
      return prompts !== undefined && prompts.size === 1 && prompts.has(prompt);
    });
  }

  #fresh(scenes: readonly Scene[], fits: (text: string) => boolean): Block[] {
    const found: Block[] = [];
    for (const cue of scenes.flatMap(({ cues }) => cues)) {
      if (cue.text.trim() === "" || this.#cues.has(cue.text) || !fits(cue.text)) continue;
      this.#cues.add(cue.text);
      found.push({ kind: "cue", cue });
    }
    const moments = ["start", "silent", "close"] as const;
    return moments.flatMap((when) =>
      found.filter((block) => block.kind === "cue" && block.cue.when === when),
    );
  }
}

function promptText({ text, quote }: ScenePrompt, words: PlanWords): string {
  return quote ? words.quote(text) : text;
}

function paragraph(text: string, look: "plain" | "quiet" | "strong" | "story"): Block[] {
  return text.trim() === "" ? [] : [{ kind: "paragraph", look, text }];
}

function labelled(label: string, text: string): Block[] {
  return text.trim() === "" ? [] : [{ kind: "labelled", label, text }];
}
