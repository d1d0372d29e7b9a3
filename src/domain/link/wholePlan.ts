import type { Plan } from "#content/schema.ts";

import { fieldsTo, PLAN_FIELDS, STEP_FIELDS, TASK_FIELDS, type SentPlan } from "./destinations.ts";
import { bytesOfPlan, planOfBytes } from "./planBytes.ts";
import { sealBytes, unsealBytes, type Opened } from "./seal.ts";
import { knownOf, VERSION } from "./versions.ts";

const BOTH = ["link", "plan"] as const;

/**
 * A plan as the payload of the link for a co-facilitator: everything but what stays at home (see
 * `destinations.ts`). A payload longer than `MOST_CHARS` does not open: offer a file instead.
 */
export function planPayload(plan: Plan): string {
  const known = knownOf(VERSION);
  const { steps, ownTasks, ...rest } = fieldsTo(plan, PLAN_FIELDS, BOTH);
  const sent: SentPlan = {
    ...rest,
    steps: steps.map((step) => fieldsTo(step, STEP_FIELDS[step.kind], BOTH)),
    ...(ownTasks && { ownTasks: ownTasks.map((task) => fieldsTo(task, TASK_FIELDS, BOTH)) }),
  };
  return known ? sealBytes("plan", bytesOfPlan(sent, known)) : "";
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
  const plan = check(known && planOfBytes(bytes, known));
  return plan ? { ok: true, value: plan } : { ok: false, problem: "altered" };
}
