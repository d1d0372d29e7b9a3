import type * as v from "valibot";
import type { ChartTable } from "#content/ownSteps.ts";
import type { SceneSchema, SessionStepSchema } from "#domain/scenes/schema.ts";

/**
 * The smallest thing that is on the stage at one moment. It carries its own words, so that a later
 * version of the kit never changes a session that was planned before.
 */
export type Scene = v.InferOutput<typeof SceneSchema>;

export type { SceneKind } from "#domain/scenes/schema.ts";

/** A prompt as this audience sees it, with its place among the chosen ones. */
export type ScenePrompt = NonNullable<Scene["prompt"]>;

type SceneTrial = NonNullable<Scene["trial"]>;
export type SceneTask = SceneTrial["task"];
export type TrialPart = SceneTrial["part"];

export interface SceneChart {
  shape: "bar" | "line" | "stacked";
  table: ChartTable;
  unit: string;
  source: string;
}

/** A step of the running session, with its words. */
export type SessionStep = v.InferOutput<typeof SessionStepSchema>;

export interface ExpandedPlan {
  steps: SessionStep[];
  scenes: Scene[];
  /** Steps that could not be unfolded, because the pack no longer holds what they name. */
  missing: { stepId: string; what: string; id: string }[];
}
