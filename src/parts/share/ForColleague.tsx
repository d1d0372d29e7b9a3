import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import type { Plan } from "#content/schema.ts";
import { linkAddress } from "#domain/link/address.ts";
import { planPayload } from "#domain/link/wholePlan.ts";
import { Notice } from "#ui/notice/Notice.tsx";

import { LinkActions } from "./LinkActions.tsx";

/** Some messengers break a longer link over lines. */
const LONG = 2000;

/** The whole plan as a link. */
export function ForColleague({ plan, site }: { plan: Plan; site: string }) {
  const { t } = useTranslation();
  const link = useMemo(() => linkAddress(site, "plan", planPayload(plan)), [plan, site]);
  const pictured = plan.ownTasks?.some(({ pictures }) => pictures) === true;
  return (
    <>
      {link.length > LONG && <Notice tone="info">{t("share.long", { count: link.length })}</Notice>}
      {pictured && <Notice tone="info">{t("share.noPictures")}</Notice>}
      <LinkActions link={link} title={plan.title} />
    </>
  );
}
