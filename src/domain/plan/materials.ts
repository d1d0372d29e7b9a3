import type { Pack, Plan } from "#content/schema.ts";
import { toolsOf } from "#domain/scenes/ownTask.ts";

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
}

/**
 * What has to come along, with counts from the number of people. The same thing in two steps is
 * taken once when it stays in the room (a pen), so the largest count holds.
 *
 * @param people head count; 12 is taken where nobody knows yet.
 */
export function materialsOf(
  plan: Plan,
  kit: Pick<Pack, "exercises">,
  people: number,
): MaterialLine[] {
  const lines = new Map<string, MaterialLine>();
  for (const step of plan.steps) {
    if (step.kind !== "exercise") continue;
    const exercise = kit.exercises.find(({ id }) => id === step.exercise);
    if (!exercise) continue;
    const phases = exercise.phases.filter(({ id }) => step.phases?.includes(id) ?? true);
    const size =
      step.groupSize ?? phases.find(({ groupSize }) => groupSize !== undefined)?.groupSize ?? 4;
    const units = {
      person: people,
      pair: Math.ceil(people / 2),
      group: Math.max(1, Math.floor(people / size)),
      groupB: Math.max(1, Math.min(size, Math.floor(people / 2))),
      session: 1,
    };
    for (const material of exercise.materials) {
      if (material.task !== undefined && material.task !== step.task) continue;
      const known = lines.get(material.name);
      const count = Math.max(known?.count ?? 0, units[material.per] * material.count);
      lines.set(material.name, {
        id: known?.id ?? `${exercise.id}/${material.id}`,
        name: count === 1 ? material.name : material.plural,
        count,
        spare: Math.max(known?.spare ?? 0, material.spare ?? 0),
        own: false,
      });
    }
    const task = plan.ownTasks?.find(({ id }) => id === step.task);
    if (task && task.tool.trim() !== "") {
      lines.set(`own/${task.id}`, {
        id: `own-task/${task.id}`,
        name: units.groupB === 1 ? task.tool : toolsOf(task),
        count: units.groupB,
        spare: 2,
        own: false,
      });
    }
  }
  const own = (plan.ownMaterials ?? []).map(({ id, text }): MaterialLine => ({
    id: `own/${id}`,
    name: text,
    count: undefined,
    spare: 0,
    own: true,
  }));
  return [...lines.values(), ...own];
}
