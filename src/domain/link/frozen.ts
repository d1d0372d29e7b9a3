import type { Plan } from "#content/schema.ts";

/** What a version of the links knows of the kit; never changed once links of that version are out. */
export interface Frozen {
  exercises: FrozenExercise[];
  tasks: string[];
  /** The ready-made plans as a participant gets them. */
  plans: (Partial<Plan> & Pick<Plan, "id">)[];
}

/** The ids of an exercise, in the order of their numbers; minutes are those that it advised. */
export interface FrozenExercise {
  id: string;
  prompts: string[];
  phases: { id: string; minutes: number }[];
}

/** The minutes that both sides know for each phase of an exercise. */
export function knownMinutes(frozen: Frozen, exercise: string): Map<string, number> {
  const found = frozen.exercises.find(({ id }) => id === exercise);
  return new Map(found?.phases.map(({ id, minutes }) => [id, minutes]));
}
