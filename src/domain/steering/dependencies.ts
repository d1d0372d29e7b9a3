import type { Scene } from "#domain/scenes/types.ts";

/**
 * The scenes of which one at least must stay for this one to make sense in a room; none when it
 * makes sense by itself. `scenes` are all those of the session.
 */
export function dependenciesOf(scene: Scene, scenes: readonly Scene[]): Scene[] {
  const step = scenes.filter((other) => other.stepId === scene.stepId);
  // Counting hands and thinking alone are for the talk about the same prompt.
  if (scene.prompt && !isTalk(scene)) return roundOf(scene, step).filter(isTalk);
  // Making groups is for those who then work in them, and they for the groups that were made.
  if (scene.groupKey !== undefined) {
    const making = scene.kind === "groups";
    const same = step.filter((other) => other.groupKey === scene.groupKey);
    const others = same.filter((other) => (other.kind === "groups") !== making);
    if (making || others.length > 0) return others;
  }
  // What opens or closes an exercise is about what was said or written in it.
  if (scene.kind === "message") {
    return step.filter((other) => isTalk(other) || other.kind === "worksheet");
  }
  return [];
}

function isTalk(scene: Scene): boolean {
  return scene.prompt !== undefined && !scene.poll && scene.form !== "solo";
}

/** The scenes of one prompt that come one after the other, around this one. */
function roundOf(scene: Scene, step: readonly Scene[]): Scene[] {
  const isOther = (other: Scene | undefined) => other?.prompt?.id !== scene.prompt?.id;
  const at = step.indexOf(scene);
  const after = step.slice(at).findIndex(isOther);
  return step.slice(
    step.slice(0, at).findLastIndex(isOther) + 1,
    after < 0 ? step.length : at + after,
  );
}
