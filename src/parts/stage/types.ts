import type { Scene, ScenePrompt } from "#domain/scenes/types.ts";
import type { Capture, Draw, Person } from "#domain/session/types.ts";
import type { Timer } from "#domain/timer/timer.ts";

/** All that the faces of a scene may know about the session they stand in. */
export interface SceneProps {
  scene: Scene;
  capture: Capture;
  /** The groups that were drawn for this scene, where it has any. */
  draw: Draw | undefined;
  people: readonly Person[];
  /** The prompts that are dealt over the groups, where each group has its own. */
  dealt?: readonly ScenePrompt[];
}

/** What the stage tells a face about its place. */
export interface StageProps extends SceneProps {
  timer: Timer;
  /** 0-based page of a text that does not fit on one. */
  page: number;
  /** Tells how many pages there are, and which one (0-based) shows. */
  onPages: (pages: number, shown: number) => void;
  /** The note that was made last while the room looks on: it shows, on whichever page it is. */
  newest?: string | undefined;
}
