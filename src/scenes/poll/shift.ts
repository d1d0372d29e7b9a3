import type { Scene } from "#domain/scenes/types.ts";
import type { Capture } from "#domain/session/types.ts";

/** A hue per option, beside its shape. */
export const OPTION_HUES = ["green", "rose", "blue", "amber"] as const;

export interface OptionResult {
  id: string;
  label: string;
  /** Counted in the round of this scene; undefined when nobody counted yet. */
  now: number | undefined;
  /** Counted before the talk, for a scene that counts after it. */
  was: number | undefined;
}

/** The options of a poll with what was counted in this round and in the one before. */
export function optionResults(scene: Scene, capture: Capture): OptionResult[] {
  const poll = scene.poll;
  if (!poll) return [];
  return poll.options.map(({ id, label }) => ({
    id,
    label,
    now: capture.poll[poll.round]?.[id],
    was: poll.round === "after" ? capture.poll.before?.[id] : undefined,
  }));
}
