// Apart from what makes such a link: who opens one fetches no more than that takes.
import type { Pack, Plan, Step } from "#content/schema.ts";
import { stepMinutes } from "#domain/plan/minutes.ts";

import type { SentPlan, SentStep } from "./destinations.ts";
import { knownMinutes, type Frozen } from "./frozen.ts";
import { planOfBytes } from "./planBytes.ts";
import { unsealBytes, type Opened } from "./seal.ts";
import { knownOf } from "./versions.ts";

type Kit = Pick<Pack, "exercises" | "tasks">;

/** The longest that a plan says to last. */
const MOST_MINUTES = 1440;

/**
 * Opens the payload of a participants' link, of any origin. The plan gives the scenes of the one
 * that was sent, but for the cues; what the kit does not hold is named by `expandScenes`.
 */
export function openParticipant(payload: string, kit: Kit): Opened<Plan> {
  const opened = unsealBytes("mee", payload);
  if (!opened.ok) return opened;
  const { bytes, version } = opened.value;
  const known = knownOf(version);
  const sent = known && planOfBytes(bytes, known);
  if (!known || sent?.id === undefined) return { ok: false, problem: "altered" };
  return { ok: true, value: restoredPlan(sent, kit, known.frozen) };
}

function restored(step: SentStep, kit: Kit, frozen: Frozen): Step {
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

/** What was sent as a plan again, for the kit of who opens it. */
function restoredPlan(sent: SentPlan, kit: Kit, frozen: Frozen): Plan {
  const steps = (sent.steps ?? []).map((step) => restored(step, kit, frozen));
  return {
    title: "",
    summary: "",
    audiences: [],
    ...sent,
    id: sent.id ?? "",
    minutes: Math.min(
      MOST_MINUTES,
      steps.reduce((sum, step) => sum + stepMinutes(step, kit.exercises), 0),
    ),
    activities: [],
    tasks: [],
    steps,
  };
}
