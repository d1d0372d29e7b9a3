import { linkAddress } from "#domain/link/address.ts";
import { siteAddress } from "#platform/address.ts";

import { WENT } from "./trail.ts";

/** The whole address of the page that looks back, for a calendar. */
export function wentAddress(payload: string): string {
  return `${linkAddress(siteAddress(), "mee", payload)}/${WENT}`;
}
