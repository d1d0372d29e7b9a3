import type { Scene } from "#domain/scenes/types.ts";
import { useRun } from "#stores/run.ts";

/** Whether a panel opens for the groups, which stand on the stage, and not for a note. */
export function groupsFirst(scene: Scene): boolean {
  return scene.kind === "groups" || (useRun.getState().session?.live.stage.groups ?? false);
}
