import type { Plan } from "#content/schema.ts";
import type { Scene, SessionStep } from "#domain/scenes/types.ts";
import type { Timer } from "#domain/timer/timer.ts";

/** Version of a saved session; see `stores/migrations`. */
export const SESSION_VERSION = 2;

/** A name as it was typed, or nothing for a head that was only counted. */
export interface Person {
  id: string;
  name: string;
}

/** One draw of groups. Ids of people, in the order in which they show. */
export interface Draw {
  seed: number;
  groups: string[][];
  /** Who watches an experiment. */
  watchers: string[];
}

export interface Note {
  id: string;
  text: string;
  /** Milliseconds since the epoch. */
  createdAt: number;
  column?: string;
  /** 1-based number of the group that said it. */
  group?: number;
  /** Who said it. */
  person?: string;
}

/** Votes per option; an option that was not counted yet is absent. */
export type Tally = Record<string, number>;

export type TrialScore = "done" | "almost" | "not";

export interface TrialResult {
  score?: TrialScore;
  /** How able the person feels, 1 to 5. */
  sure?: number;
}

export interface Trial {
  /** How many of each group the room expects to manage. */
  predicted: { a?: number; b?: number };
  /** By person id. */
  results: Record<string, TrialResult>;
}

/** What one prompt, board or experiment has collected. */
export interface Capture {
  notes: Note[];
  /** What is typed and not yet added, by column ("" where there is none). */
  drafts: Record<string, string>;
  poll: { before?: Tally; after?: Tally };
  trial?: Trial;
}

/** What never changes while a session runs: a snapshot of the plan with its words. */
export interface SessionHead {
  id: string;
  title: string;
  createdAt: number;
  plan: Plan;
  steps: SessionStep[];
  scenes: Scene[];
}

/** What changes with every key of the facilitator. */
export interface SessionLive {
  /** Index in `scenes`. */
  position: number;
  /** When it was last touched, milliseconds since the epoch. */
  touchedAt: number;
  startedAt: number;
  finishedAt?: number;
  people: Person[];
  /** By `Scene.id`. */
  timers: Record<string, Timer>;
  /** By `Scene.groupKey`. */
  draws: Record<string, Draw>;
}

/** One run of a plan. Its parts are saved under keys of their own. */
export interface Session {
  head: SessionHead;
  live: SessionLive;
  /** By `Scene.captureKey`. */
  captures: Record<string, Capture>;
}
