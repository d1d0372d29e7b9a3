import type { Audience, Cue, Prompt, Task } from "#content/schema.ts";
import type { ScenePrompt } from "./types.ts";

/** Fills `{task}` and `{tool}` with the small learning task of this step. */
export function fillTask(text: string, task: Task | undefined): string {
  if (!task) return text;
  return text.replaceAll("{task}", task.named).replaceAll("{tool}", task.tool);
}

export function fillCues(cues: readonly Cue[], task: Task | undefined): Cue[] {
  return cues.map((cue) => ({ ...cue, text: fillTask(cue.text, task) }));
}

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

/** A prompt as it stands on the stage; `index` is 1-based. */
export function scenePrompt(
  prompt: Prompt,
  place: { index: number; of: number },
  audiences: readonly Audience[],
  task: Task | undefined,
): ScenePrompt {
  const words = wordsFor(prompt, audiences);
  return {
    id: prompt.id,
    code: prompt.code,
    short: prompt.short,
    text: fillTask(words.text, task),
    followUps: words.followUps.map((line) => fillTask(line, task)),
    quote: prompt.quote ?? false,
    ...place,
    ...(prompt.sides ? { sides: prompt.sides } : {}),
  };
}
