import type { Plan } from "#content/schema.ts";

import { planOfBytes } from "./openPlanBytes.ts";
import { bytesOfPlan } from "./planBytes.ts";
import { sealBytes, unsealBytes, type Opened } from "./seal.ts";
import { knownOf, VERSION } from "./versions.ts";

const BOTH = ["link", "plan"] as const;

/**
 * A plan as the payload of the link for a co-facilitator: everything but what stays at home (see
 * `destinations.ts`). A payload longer than `MOST_CHARS` does not open: offer a file instead.
 */
export function planPayload(plan: Plan): string {
  const known = knownOf(VERSION);
  return known ? sealBytes("plan", bytesOfPlan(plan, known, BOTH)) : "";
}

/**
 * Opens the payload of a co-facilitator's link, of any origin.
 *
 * @param check whether something is a plan, in the kit's own terms.
 */
export function openPlan(
  payload: string,
  check: (data: unknown) => Plan | undefined,
): Opened<Plan> {
  const opened = unsealBytes("plan", payload);
  if (!opened.ok) return opened;
  const { bytes, version } = opened.value;
  const known = knownOf(version);
  const sent = known && planOfBytes(bytes, known, BOTH);
  if (sent?.ok === false) return sent;
  const plan = check(sent?.value);
  return plan ? { ok: true, value: plan } : { ok: false, problem: "altered" };
}
