import type { OwnStep, PlainStep } from "#content/schema.ts";
import type { Scene } from "#domain/scenes/types.ts";

type OwnKind = OwnStep["kind"];

/** A step of one kind. */
export type StepOf<K extends OwnKind> = K extends PlainStep["kind"]
  ? PlainStep & { kind: K }
  : Extract<OwnStep, { kind: K }>;

/** All that the app has to know of one kind of step that is no exercise; `kinds.ts` is the table of them. */
export interface Kind<K extends OwnKind> {
  /** Whole minutes of a new one. */
  minutes: number;
  /** Where a new one is put; before what closes the plan without it. */
  place?: "first" | "last";
  /** Whether it holds a session together: such a step is never left out to save time. */
  frame: boolean;
  /** Nobody works in it: it is no longer than was planned, and ends a long sitting. */
  pause: boolean;
  /** What a new one has to fill in. `headline` is the one that is proposed for its kind. */
  blank: (headline: string) => Omit<StepOf<K>, "id" | "kind" | "title" | "minutes">;
  /** Whether there is nothing yet that a room could do with. */
  isEmpty: (step: StepOf<K>) => boolean;
  /** What it says, on one line in the list of steps; "" where that is its title. */
  summary: (step: StepOf<K>) => string;
  /** What it shows: its face on the stage, with its words. */
  scene: (step: StepOf<K>) => Pick<Scene, "kind"> & Partial<Scene>;
  /** What of its scene is asked on cards, one line a card; nothing by default. */
  cards?: (scene: Scene) => string[];
}

/** What holds for the scene of a step with a face of its own. */
export interface SceneRules {
  /** What a participant does with it on a phone. */
  page: (scene: Scene) => "ask" | "read";
}

export type FacedKind<K extends OwnKind> = Kind<K> & SceneRules;
