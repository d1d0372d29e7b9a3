import type { Cue } from "#content/parts.ts";
import type { Audience, Plan, Prompt, Step, Wording } from "#content/schema.ts";
import { filled } from "#domain/text/blank.ts";
import type { ShownTask } from "#domain/steps/ownTask.ts";
import type { Scene, ScenePrompt } from "./types.ts";

/** Fills `{task}`, `{tool}` and `{tools}`, more than one, with the small learning task of this step. */
export function fillTask(text: string, task: ShownTask | undefined): string {
  if (!task) return text;
  return text
    .replaceAll("{task}", () => task.named)
    .replaceAll("{tool}", () => task.tool)
    .replaceAll("{tools}", () => task.tools ?? task.tool);
}

/**
 * Fills what the plan answers into cues: what `fillTask` fills, and with its preparation
 * `{activities}` and `{tasks}`. A cue about something that nobody answered is left out.
 */
export function fillCues(
  cues: readonly Cue[],
  task: ShownTask | undefined,
  plan: Pick<Plan, "activities" | "tasks">,
): Cue[] {
  const answers = { "{activities}": listed(plan.activities), "{tasks}": listed(plan.tasks) };
  return cues.flatMap((cue) => {
    let text = fillTask(cue.text, task);
    for (const [name, answer] of Object.entries(answers)) {
      if (!text.includes(name)) continue;
      if (answer === "") return [];
      text = text.replaceAll(name, () => answer);
    }
    return [{ ...cue, text }];
  });
}

const listed = (lines: readonly string[]) =>
  lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(", ");

/**
 * The words of a prompt for this audience. A variant is only used when every audience of the plan
 * that has one agrees on it: for a mixed room the plain wording is the one that fits all.
 */
function wordsFor(
  prompt: Prompt,
  audiences: readonly Audience[],
): { text: string; followUps: string[] } {
  const variants = audiences.map((audience) => prompt.variants?.[audience]);
  const first = variants[0];
  const same = variants.every(
    (variant) =>
      variant?.text === first?.text &&
      JSON.stringify(variant?.followUps) === JSON.stringify(first?.followUps),
  );
  const chosen = same ? first : undefined;
  return {
    text: chosen?.text ?? prompt.text,
    followUps: chosen?.followUps ?? prompt.followUps,
  };
}

/** The words of a prompt in a plan: one's own where there are any, else those for its audience. */
export function promptWords(
  prompt: Prompt,
  audiences: readonly Audience[],
  own: Wording | undefined,
): { text: string; followUps: string[] } {
  const kit = wordsFor(prompt, audiences);
  const text = own?.text.trim() ?? "";
  return {
    text: text === "" ? kit.text : text,
    followUps: own?.followUps ? filled(own.followUps) : kit.followUps,
  };
}

/** A prompt as it stands on the stage; `index` is 1-based. */
export function scenePrompt(
  prompt: Prompt,
  place: { index: number; of: number },
  audiences: readonly Audience[],
  task: ShownTask | undefined,
  own?: Wording,
): ScenePrompt {
  const words = promptWords(prompt, audiences, own);
  return {
    id: prompt.id,
    code: prompt.code,
    short: prompt.short,
    text: fillTask(words.text, task),
    followUps: words.followUps.map((line) => fillTask(line, task)),
    quote: prompt.quote ?? false,
    ...place,
    ...(prompt.sides ? { sides: prompt.sides } : {}),
    ...(prompt.entry ? { entry: prompt.entry } : {}),
  };
}

/**
 * The scenes of a step with the cues and the note that its plan adds: what is for the start stands
 * with the first scene, what is for a silence with each, what is for the close with the last.
 */
export function withOwnCues(scenes: readonly Scene[], step: Step): Scene[] {
  const note = step.note?.trim() ?? "";
  const own: Cue[] = (step.cues ?? []).filter(({ text }) => text.trim() !== "");
  if (own.length === 0 && note === "") return [...scenes];
  return scenes.map((scene, index) => {
    const here = own.filter(
      ({ when }) =>
        when === "silent" ||
        (when === "start" && index === 0) ||
        (when === "close" && index === scenes.length - 1),
    );
    const noted: Cue[] =
      index === 0 && note !== "" ? [{ kind: "do", when: "start", text: note }] : [];
    return { ...scene, cues: [...noted, ...here, ...scene.cues] };
  });
}
