import type { Plan } from "#content/schema.ts";
import type { Scene, SessionStep } from "#domain/scenes/types.ts";
import type { Timer } from "#domain/timer/timer.ts";

/** Version of a saved session, and of a backup. */
export const SESSION_VERSION = 1;

/** A name as it was typed, or nothing for a head that was only counted. */
export interface Person {
  id: string;
  name: string;
  /** One thing at will by which people can be mixed: a department, a function. */
  attribute?: string;
  /** Not in the room now: in no group until they are back. */
  absent?: boolean;
}

/** One draw of groups. Ids of people, in the order in which they show. */
export interface Draw {
  seed: number;
  groups: string[][];
  /** Who watches an experiment. */
  watchers: string[];
  /** Ids of people who stay in their group when the rest is drawn again. */
  locked?: string[];
  /** Per group, in their order: a name of its own; "" for a group that is only numbered. */
  called?: string[];
  /** Per group, in their order: which role fell to whom. */
  roles?: Record<string, string>[];
}

/** How people may be put together, in every draw of a session. Ids of people. */
export interface GroupRules {
  /** Each list: never two of these in one group. */
  apart: string[][];
  /** Each list: always in one group. */
  together: string[][];
  /** What to do with the attribute. */
  mode?: "mix" | "gather";
}

/** How many groups, or how large; instead of what the plan says. */
export type GroupWish = { groups: number } | { size: number };

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
  /** The name that came with it, of somebody who is not in the list of people. */
  by?: string;
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

/** What the stage shows besides its scene: the facilitator decides, every window shows the same. */
export interface StageDress {
  /** 0-based page of a text that does not fit on one. */
  page: number;
  /** The note of a board that was made last: its page shows, until one is turned. */
  newest?: string;
  /** Who sits with whom, instead of the scene itself. */
  groups: boolean;
  cover: "none" | "black" | "white" | "qr";
  /** The participants' link, for the code on the stage. */
  link?: string;
  /** The dark variant, for a dim room. */
  night: boolean;
  /** Steps of larger or smaller text, from -2 to 4. */
  zoom: number;
  /** Counts and results wait until they are shown. */
  conceal: boolean;
  /** One note, one group or who begins, large. */
  large?:
    | { kind: "note"; id: string }
    | { kind: "group"; index: number }
    | { kind: "person"; id: string };
  /** The stage stays here while the facilitator looks ahead. */
  frozen?: { position: number; page: number; groups: boolean };
}

/** What steering on time changed; by `Scene.id`. */
export interface Steered {
  /** Whole minutes instead of those of the scene. */
  minutes: Record<string, number>;
  /** Ids of the scenes that are left out. */
  dropped: string[];
  /** When it had to be over before that was changed; absent when it was not. */
  plannedEnd?: number;
}

/** A scene came on the stage; an empty `scene` is a session that was left alone. */
export interface LogEntry {
  scene: string;
  /** Milliseconds since the epoch. */
  at: number;
}

/**
 * One sentence that a participant handed over; no note before the facilitator accepts it. Where it
 * has no name, nothing in it is shared with another one: no phone, no handing over, no moment.
 */
export interface InboxItem {
  /** `GivenAnswer.mark`. */
  id: string;
  /** It is about the plan of another session. */
  elsewhere?: true;
  step: string;
  prompt?: string;
  column?: string;
  text: string;
  /** What the facilitator made of it as a note, before it was taken back. */
  edited?: string;
  /** The name, where the participant gave it. */
  from?: string;
  /** When it came, milliseconds since the epoch; absent without a name. */
  at?: number;
  state: "waiting" | "accepted" | "refused";
  /** The note that it became. */
  note?: { key: string; id: string };
}

/** What never changes while a session runs: a snapshot of the plan with its words. */
export interface SessionHead {
  id: string;
  title: string;
  createdAt: number;
  /** The groups it began with were known before: nothing looks for better ones unasked. */
  settledGroups?: true;
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
  /** Groups that were worked out ahead, by `Scene.groupKey`; a draw takes them when they still fit. */
  planned: Record<string, string[][]>;
  rules: GroupRules;
  /** By `Scene.groupKey`. */
  wishes: Record<string, GroupWish>;
  /** Keys of the draws whose groups each have a prompt of their own. */
  dealt: string[];
  /** Who was picked at random, in that order. Ids of people. */
  turns: string[];
  stage: StageDress;
  steered: Steered;
  /** When it has to be over, milliseconds since the epoch; absent until it is really under way. */
  endsAt?: number;
  /** A clock that ran when its scene left the stage, as it ran, and when that was. */
  left?: { scene: string; timer: Timer; at: number };
  /** A second timer, beside those of the scenes. */
  loose?: Timer;
  /** What the second timer is for, in the facilitator's words. */
  looseName?: string;
  /** Which scene stood on the stage from when, oldest first. */
  log: LogEntry[];
  /** What participants handed over. */
  inbox?: InboxItem[];
}

/** One run of a plan. Its parts are saved under keys of their own. */
export interface Session {
  head: SessionHead;
  live: SessionLive;
  /** By `Scene.captureKey`. */
  captures: Record<string, Capture>;
}
