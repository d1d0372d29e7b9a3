import type { ChartTable, OwnPicture } from "#content/ownSteps.ts";
import type { Cue, Form } from "#content/parts.ts";
import type { Board, Hue } from "#content/schema.ts";

export type SceneKind =
  | "question"
  | "board"
  | "poll"
  | "trial"
  | "worksheet"
  | "groups"
  | "message"
  | "break"
  | "case"
  | "figure"
  | "chart";

/** A prompt as this audience sees it, with its place among the chosen ones. */
export interface ScenePrompt {
  id: string;
  code: string;
  short: string;
  text: string;
  followUps: string[];
  quote: boolean;
  /** 1-based. */
  index: number;
  of: number;
  sides?: { agree: string[]; disagree: string[] };
  /** What one answer on a worksheet is; see the schema of the kit. */
  entry?: "way" | "sides" | "around";
}

export interface SceneTask {
  id: string;
  title: string;
  named: string;
  tool: string;
  steps: string[];
  check: string;
  /** Only where people learn it: each copy takes room. */
  pictures?: OwnPicture[];
}

export interface SceneChart {
  shape: "bar" | "line" | "stacked";
  table: ChartTable;
  unit: string;
  source: string;
}

export type TrialPart = "predict" | "learn" | "score" | "result";

/**
 * The smallest thing that is on the stage at one moment. It carries its own words, so that a later
 * version of the kit never changes a session that was planned before.
 */
export interface Scene {
  /** step / phase / prompt; the same plan and pack always give the same ids. */
  id: string;
  stepId: string;
  kind: SceneKind;
  hue: Hue;
  stepTitle: string;
  phaseTitle: string;
  form: Form;
  /** Whole minutes. */
  minutes: number;
  least: number;
  most: number;
  /** 5 is dropped last. */
  priority: number;
  reflection: boolean;
  /** "vraag", "uitspraak": what one prompt of this exercise is called. */
  promptWord: string;
  headline: string;
  lines: string[];
  prompt?: ScenePrompt;
  /** All prompts at once, on a worksheet. */
  prompts?: ScenePrompt[];
  captures: "none" | "notes" | "board";
  /** Where what is written down is kept: scenes of one prompt (or one board) share it. */
  captureKey: string;
  /** What is written down are agreements. */
  agreements?: true;
  board?: Board;
  poll?: { round: "before" | "after"; options: { id: string; label: string }[] };
  /** What group B of an experiment gets to practise with. */
  tool?: string;
  trial?: { part: TrialPart; learnMinutes: number; task: SceneTask };
  /** The story of a case, and where more can be read. */
  text?: string;
  link?: string;
  figure?: { value: string; source: string };
  chart?: SceneChart;
  /** People per group; 2 for pairs, absent where nobody is grouped. */
  groupSize?: number;
  /** Which draw of groups: scenes of one step and form share it. */
  groupKey?: string;
  cues: Cue[];
  /** Nothing of this scene is written down here. */
  private: boolean;
  sensitive: boolean;
}

/** A step of the running session, with its words. */
export interface SessionStep {
  id: string;
  title: string;
  hue: Hue;
  minutes: number;
  /** Minutes since midnight before which it does not start. */
  at?: number;
}

export interface ExpandedPlan {
  steps: SessionStep[];
  scenes: Scene[];
  /** Steps that could not be unfolded, because the pack no longer holds what they name. */
  missing: { stepId: string; what: string; id: string }[];
}
