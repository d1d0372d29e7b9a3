import { useEffect } from "react";
import { useTranslation } from "react-i18next";

import type { Pack, Plan } from "#content/schema.ts";
import { linkAddress } from "#domain/link/address.ts";
import { participantPayload } from "#domain/link/participant.ts";
import { invitationOf } from "#domain/document/invitation.ts";
import { reachesOthers } from "#platform/address.ts";
import { usePublicAddress } from "#stores/publicAddress.ts";

import { handoutWords } from "#parts/words/handoutWords.ts";

const FACTS = ["date", "start", "room", "aim"] as const;
/** Letters of a link that a mail program still keeps whole. */
const MOST_LINK = 800;

/** What participants are sent, and the link in it: empty where no phone could open it. */
export function useInvitation(plan: Plan, pack: Pack) {
  const { t } = useTranslation();
  const { site, load } = usePublicAddress();
  useEffect(load, [load]);
  const whole =
    plan.steps.length > 0 && reachesOthers(site)
      ? linkAddress(site, "mee", participantPayload(plan, pack))
      : "";
  const link = whole.length > MOST_LINK ? "" : whole;
  const empty = FACTS.filter((fact) => (plan[fact] ?? "").trim() === "");
  const facts = empty.map((fact) => t(`planFiles.invitation.fact.${fact}`)).join(", ");
  return {
    invitation: invitationOf(plan, pack.exercises, handoutWords(t), link),
    link,
    missing: facts === "" ? "" : t("planFiles.invitation.missing", { facts }),
  };
}
