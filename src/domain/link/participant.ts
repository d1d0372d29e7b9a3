import type { Pack, Plan } from "#content/schema.ts";

import { participantPlan } from "./participantPlan.ts";
import { bytesOfPlan } from "./planBytes.ts";
import { sealBytes } from "./seal.ts";
import { knownOf, VERSION } from "./versions.ts";

type Kit = Pick<Pack, "exercises" | "tasks">;

/**
 * A plan as the payload of the participants' link. Only what a participant sees travels: see
 * `destinations.ts`. A payload longer than `MOST_CHARS` does not open.
 */
export function participantPayload(plan: Plan, kit: Kit): string {
  const known = knownOf(VERSION);
  return known
    ? sealBytes("mee", bytesOfPlan(participantPlan(plan, kit, known.frozen), known, ["link"]))
    : "";
}
