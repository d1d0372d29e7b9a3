import type { Scene } from "#domain/scenes/types.ts";
import type { Steered } from "#domain/session/types.ts";

/** Whole minutes of a scene after steering; 0 for one that is left out. */
export function steeredMinutes(steered: Steered, scene: Scene): number {
  return steered.dropped.includes(scene.id) ? 0 : keptMinutes(steered, scene);
}

/** The same, also for a scene that is left out: as long as it lasts when somebody goes there. */
export function keptMinutes(steered: Steered, scene: Scene): number {
  return steered.minutes[scene.id] ?? scene.minutes;
}
