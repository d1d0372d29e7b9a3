// Apart from what makes such a link: who opens one fetches no more than that takes.
import type { Pack, Plan, Step } from "#content/schema.ts";
import { stepMinutes } from "#domain/steps/minutes.ts";

import { knownMinutes, type Frozen } from "./frozen.ts";
import { planOfBytes } from "./openPlanBytes.ts";
import { unsealBytes, type Opened } from "./seal.ts";
import { knownOf } from "./versions.ts";

type Kit = Pick<Pack, "exercises" | "tasks">;

/** The longest that a plan says to last. */
const MOST_MINUTES = 1440;

/** What a participant gets none of. */
const AT_HOME = { minutes: 0, activities: [], tasks: [] };

/**
 * Opens the payload of a participants' link, of any origin. The plan gives the scenes of the one
 * that was sent, but for the cues; what the kit does not hold is named by `expandScenes`.
 */
export function openParticipant(payload: string, kit: Kit): Opened<Plan> {
  const opened = unsealBytes("mee", payload);
  if (!opened.ok) return opened;
  const { bytes, version } = opened.value;
  const known = knownOf(version);
  const sent = known && planOfBytes(bytes, known, ["link"]);
  if (sent?.ok === false) return sent;
  if (!known || !sent) return { ok: false, problem: "altered" };
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- what is read keeps to the schema of a plan
  const plan = { ...sent.value, ...AT_HOME } as Partial<Plan> as Plan;
  return { ok: true, value: restored(plan, kit, known.frozen) };
}

/** The minutes of a step as the kit of who opens it would say them. */
function restoredStep(step: Step, kit: Kit, frozen: Frozen): Step {
  if (step.kind !== "exercise") return step;
  const exercise = kit.exercises.find(({ id }) => id === step.exercise);
  const known = knownMinutes(frozen, step.exercise);
  const { minutes: sent, ...rest } = step;
  const minutes = (exercise?.phases ?? []).flatMap((phase): [string, number][] => {
    const meant = sent?.[phase.id] ?? known.get(phase.id) ?? phase.minutes.ideal;
    return meant === phase.minutes.ideal ? [] : [[phase.id, meant]];
  });
  return { ...rest, ...(minutes.length > 0 && { minutes: Object.fromEntries(minutes) }) };
}

function restored(plan: Plan, kit: Kit, frozen: Frozen): Plan {
  const steps = plan.steps.map((step) => restoredStep(step, kit, frozen));
  const minutes = steps.reduce((sum, step) => sum + stepMinutes(step, kit.exercises), 0);
  return { ...plan, minutes: Math.min(MOST_MINUTES, minutes), steps };
}
