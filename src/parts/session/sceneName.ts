import type { Scene } from "#domain/scenes/types.ts";

/** How a scene is called on a button: "B2 Laatste keer", "Per twee", "Pauze". */
export function sceneName(scene: Scene): string {
  const { prompt, phaseTitle, stepTitle } = scene;
  if (!prompt) return phaseTitle === "" ? stepTitle : phaseTitle;
  return `${prompt.code} · ${phaseTitle}`;
}

/** Where a note belongs that is still being typed: "B1 · Laatste keer", or the name of the scene. */
export function stillName(scene: Scene): string {
  const { prompt } = scene;
  return prompt ? `${prompt.code} · ${prompt.short}` : sceneName(scene);
}

/** What comes next, seen from the scene before it: no more than what is new. */
export function nextName(scene: Scene, next: Scene): string {
  if (next.stepId !== scene.stepId) return next.stepTitle;
  if (next.prompt && next.prompt.id !== scene.prompt?.id) return next.prompt.code;
  return next.phaseTitle.toLowerCase();
}
