import type { Pack, Plan } from "#content/schema.ts";

import { linkAddress } from "./address.ts";
import { participantPayload } from "./participant.ts";
import { codeVersion, PRINT_VERSION, STAGE_VERSION } from "./qr.ts";

/** From where phones read the code of a plan: the back row, near by and on paper, or nowhere. */
export type CodeReach = "far" | "near" | "none";

/**
 * How far the code of a plan for participants can be read: words of one's own make it finer.
 *
 * @param site the address that the link names
 */
export function codeReach(plan: Plan, pack: Pack, site: string): CodeReach {
  const version = codeVersion(linkAddress(site, "mee", participantPayload(plan, pack)));
  if (version === undefined || version > PRINT_VERSION) return "none";
  return version > STAGE_VERSION ? "near" : "far";
}
