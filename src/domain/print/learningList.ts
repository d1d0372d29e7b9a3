import type { ExerciseStep, Hue, Pack, Plan } from "#content/schema.ts";
import { expandScenes } from "#domain/scenes/expand.ts";
import type { ScenePrompt } from "#domain/scenes/types.ts";

const EXERCISE = "my-learning";
/** Ways to learn, what is for and against each, and a way round: they belong in one table. */
const TOGETHER = 3;

/** Signs of follow-ups under a question: more would take the room to write. */
const MOST_SIGNS = 180;

/** The questions of the learning list. */
export interface LearningList {
  title: string;
  hue: Hue;
  /** Each with lines of its own. */
  apart: ScenePrompt[];
  /** The heads of one table: what is written under them belongs together, row by row. */
  together: ScenePrompt[];
}

/**
 * All questions of the learning list, in the words of the plan where it has its own; undefined when
 * the kit has no such exercise. A plan without it can still hand it out, to take home.
 */
export function learningListOf(
  plan: Plan,
  kit: Pick<Pack, "exercises" | "tasks">,
): LearningList | undefined {
  const exercise = kit.exercises.find(({ id }) => id === EXERCISE);
  if (!exercise) return undefined;
  const planned = plan.steps.find(
    (step): step is ExerciseStep => step.kind === "exercise" && step.exercise === EXERCISE,
  );
  const step: ExerciseStep = {
    id: EXERCISE,
    kind: "exercise",
    exercise: EXERCISE,
    prompts: exercise.prompts.map(({ id }) => id),
    ...(planned?.wording && { wording: planned.wording }),
  };
  const { scenes } = expandScenes({ ...plan, steps: [step] }, kit);
  const found = scenes.find((scene) => scene.prompts)?.prompts ?? [];
  const prompts = found.map((prompt) => ({ ...prompt, followUps: brief(prompt.followUps) }));
  if (prompts.length === 0) return undefined;
  const split = prompts.length > TOGETHER ? prompts.length - TOGETHER : prompts.length;
  return {
    title: exercise.title,
    hue: exercise.hue,
    apart: prompts.slice(0, split),
    together: prompts.slice(split),
  };
}

/** The first follow-ups, as many as leave room to write. */
function brief(followUps: readonly string[]): string[] {
  const kept: string[] = [];
  let signs = 0;
  for (const line of followUps) {
    signs += line.length;
    if (signs > MOST_SIGNS) break;
    kept.push(line);
  }
  return kept;
}
