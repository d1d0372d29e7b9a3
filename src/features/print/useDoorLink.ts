import { useEffect } from "react";

import { linkAddress } from "#domain/link/address.ts";
import { participantPayload } from "#domain/link/participant.ts";
import { codeVersion, PRINT_VERSION } from "#domain/link/qr.ts";
import { reachesOthers } from "#platform/address.ts";
import { usePublicAddress } from "#stores/publicAddress.ts";

import type { PrintData } from "./data.ts";

interface DoorLink {
  link: string;
  /** The site, as it is typed. */
  address: string;
  /** Why no code of it goes on a door: no phone opens it, or none reads so fine a code. */
  trouble: "local" | "tooLong" | undefined;
}

/** What the code on the door leads to. */
export function useDoorLink({ plan, pack }: Pick<PrintData, "plan" | "pack">): DoorLink {
  const { site, load } = usePublicAddress();
  useEffect(load, [load]);
  const link = linkAddress(site, "mee", participantPayload(plan, pack));
  const readable = (codeVersion(link) ?? Infinity) <= PRINT_VERSION;
  return {
    link,
    address: site.replace(/^https?:\/\//u, "").replace(/\/$/u, ""),
    trouble: reachesOthers(site) ? (readable ? undefined : "tooLong") : "local",
  };
}
