import type { Kind } from "#content/checks/json.ts";

const numbered = (stem: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${stem}-${index + 1}`);

/** Ids that saved sessions and links rely on: they never change and never go. */
export const REQUIRED_IDS: Record<Kind, readonly string[]> = {
  exercises: [
    "awareness",
    "experiment",
    "culture",
    "my-learning",
    "mistakes",
    "discussion",
    "statements",
  ],
  tasks: ["figure-eight", "bowline"],
  plans: ["introduction-45", "team-90", "half-day-180", "self-employed-75"],
};

/** The same for prompts, by exercise. */
export const REQUIRED_PROMPTS: Readonly<Record<string, readonly string[]>> = {
  awareness: numbered("awareness", 5),
  experiment: numbered("experiment-reflect", 4),
  culture: numbered("culture", 3),
  "my-learning": numbered("my-learning", 6),
  mistakes: numbered("mistakes", 5),
  discussion: numbered("discussion", 3),
  statements: numbered("statements", 5),
};
