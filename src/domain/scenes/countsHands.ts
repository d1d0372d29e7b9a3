import type { Scene } from "./types.ts";

/** Whether numbers are taken down with a scene: votes, predictions or scores. */
export function countsHands({ poll, trial }: Pick<Scene, "poll" | "trial">): boolean {
  return poll !== undefined || trial?.part === "predict" || trial?.part === "score";
}
