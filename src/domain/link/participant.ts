import type { Pack, Plan } from "#content/schema.ts";

import { participantPlan, restoredPlan } from "./participantPlan.ts";
import { bytesOfPlan, planOfBytes } from "./planBytes.ts";
import { sealBytes, unsealBytes, type Opened } from "./seal.ts";
import { knownOf, VERSION } from "./versions.ts";

type Kit = Pick<Pack, "exercises" | "tasks">;

/**
 * A plan as the payload of the participants' link. Only what a participant sees travels: see
 * `destinations.ts`. A payload longer than `MOST_CHARS` does not open.
 */
export function participantPayload(plan: Plan, kit: Kit): string {
  const known = knownOf(VERSION);
  return known
    ? sealBytes("mee", bytesOfPlan(participantPlan(plan, kit, known.frozen), known))
    : "";
}

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
