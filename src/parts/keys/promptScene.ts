import type { Scene } from "#domain/scenes/types.ts";
import { currentScene } from "#domain/session/currentScene.ts";
import type { Session } from "#domain/session/types.ts";

/** A prompt of the step that the facilitator is in, and where it begins. */
export interface PromptPlace {
  code: string;
  short: string;
  /** Index of the first scene that is about it. */
  position: number;
  current: boolean;
  hue: Scene["hue"];
  /** How many notes it has. */
  notes: number;
}

/** The prompts of the current step that have scenes of their own, in order. */
export function promptPlaces(session: Session): PromptPlace[] {
  const here = currentScene(session);
  const places = new Map<string, PromptPlace>();
  session.head.scenes.forEach((scene: Scene, position) => {
    const { prompt } = scene;
    if (!prompt || scene.stepId !== here?.stepId || places.has(prompt.id)) return;
    const current = prompt.id === here.prompt?.id;
    places.set(prompt.id, {
      code: prompt.code,
      short: prompt.short,
      position,
      current,
      hue: scene.hue,
      notes: session.captures[scene.captureKey]?.notes.length ?? 0,
    });
  });
  return [...places.values()];
}

/** Where the n-th prompt (1-based) of the current step begins; undefined when there is none. */
export function scenesOfPrompt(session: Session, number: number): number | undefined {
  return promptPlaces(session)[number - 1]?.position;
}
