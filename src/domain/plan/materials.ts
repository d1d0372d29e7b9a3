import type { Exercise, ExerciseStep, Material, Pack, Plan, Task } from "#content/schema.ts";
import { sizesFor } from "#domain/grouping/sizes.ts";
import { toolsOf } from "#domain/steps/ownTask.ts";

/** Something that has to come along, for the whole session. */
export interface MaterialLine {
  /** The same for the same thing, so that a tick stays when the plan changes. */
  id: string;
  name: string;
  /** How many are used; undefined for one's own line. */
  count: number | undefined;
  /** How many to take besides. */
  spare: number;
  /** One's own line. */
  own: boolean;
  /** The sheets that it is printed on; undefined for what is no paper of the app's own. */
  print?: Material["print"];
}

/** What one step needs of something. */
interface Need {
  id: string;
  name: string;
  plural: string;
  count: number;
  spare: number;
  print: Material["print"];
}

/**
 * What has to come along, with counts from the number of people. The same thing in two steps is
 * taken once when it stays in the room (a pen), so the largest count holds; cards and instructions
 * are printed for one step and of no use in another, so those add up.
 *
 * @param people head count; 12 is taken where nobody knows yet.
 */
export function materialsOf(
  plan: Plan,
  kit: Pick<Pack, "exercises" | "tasks">,
  people: number,
): MaterialLine[] {
  const needs = new Map<string, Need>();
  for (const step of plan.steps) {
    if (step.kind !== "exercise") continue;
    const exercise = kit.exercises.find(({ id }) => id === step.exercise);
    if (!exercise) continue;
    const listed = listedOf(
      exercise,
      kit.tasks.find(({ id }) => id === step.task),
    );
    for (const [key, need] of needsOf(step, exercise, listed, plan, people)) {
      const known = needs.get(key);
      const join = need.print === "cards" || need.print === "trial" ? plus : Math.max;
      needs.set(key, known ? joined(known, need, join) : need);
    }
  }
  const lines = [...needs.values()].map(({ plural, ...need }): MaterialLine => ({
    ...need,
    name: need.count === 1 ? need.name : plural,
    own: false,
  }));
  const own = (plan.ownMaterials ?? []).map(({ id, text }): MaterialLine => ({
    id: `own/${id}`,
    name: text,
    count: undefined,
    spare: 0,
    own: true,
  }));
  return [...lines, ...own];
}

/** How much of a printed material has to come along. */
export type PrintedCount = Pick<Need, "count" | "spare">;

/** What a list counts of one of the app's own sheets; undefined where it has none of it. */
export function printedOf(
  lines: readonly MaterialLine[],
  sheet: NonNullable<Material["print"]>,
): PrintedCount | undefined {
  const found = lines.filter(({ print }) => print === sheet);
  if (found.length === 0) return undefined;
  return {
    count: found.reduce((sum, { count = 0 }) => sum + count, 0),
    spare: found.reduce((sum, { spare }) => sum + spare, 0),
  };
}

/** A material under an id that no other one has. */
type Listed = Task["materials"][number] & { print?: Material["print"] };

/** What an exercise and its small learning task ask to bring. */
function listedOf(exercise: Exercise, task: Task | undefined): Listed[] {
  return [
    ...exercise.materials.map((one) => ({ ...one, id: `${exercise.id}/${one.id}` })),
    ...(task?.materials ?? []).map((one) => ({ ...one, id: `task/${task?.id}/${one.id}` })),
  ];
}

/** What is used up adds up within a step: sheets to practise with, and one to show it. */
function needsOf(
  step: ExerciseStep,
  exercise: Exercise,
  listed: readonly Listed[],
  plan: Plan,
  people: number,
): Map<string, Need> {
  const units = unitsOf(step, exercise, people);
  const needs = new Map<string, Need>();
  for (const { id, name, plural, per, count, spare = 0, print } of listed) {
    const known = needs.get(name);
    const need = { id, name, plural, count: units[per] * count, spare, print };
    needs.set(name, known ? joined(known, need, plus) : need);
  }
  const task = plan.ownTasks?.find(({ id }) => id === step.task);
  if (task && task.tool.trim() !== "") {
    const { id, tool: name } = task;
    const need = { id: `own-task/${id}`, name, plural: toolsOf(task), print: undefined };
    // Both groups show what they learned, so both need it.
    needs.set(`own/${id}`, { ...need, count: units.split, spare: 2 });
  }
  return needs;
}

/** How many there are of what a material is counted by, with the groups that the session makes. */
function unitsOf(
  step: ExerciseStep,
  exercise: Exercise,
  people: number,
): Record<Material["per"], number> {
  const phases = exercise.phases.filter(({ id }) => step.phases?.includes(id) ?? true);
  const size =
    step.groupSize ?? phases.find(({ groupSize }) => groupSize !== undefined)?.groupSize ?? 4;
  const groups = (of: number) => Math.max(1, sizesFor(people, { size: of }).sizes.length);
  const groupB = Math.max(1, Math.min(size, Math.floor(people / 2)));
  return {
    person: people,
    pair: groups(2),
    group: groups(size),
    groupB,
    split: 2 * groupB,
    session: 1,
  };
}

const plus = (a: number, b: number) => a + b;

function joined(known: Need, need: Need, join: (a: number, b: number) => number): Need {
  return {
    ...known,
    count: join(known.count, need.count),
    spare: join(known.spare, need.spare),
  };
}
