import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import { ImportedPlan } from "#features/plans/ImportedPlan.tsx";
import { knownSteps } from "#domain/phone/known.ts";
import { Trouble } from "#features/phone/Trouble.tsx";
import { usePack } from "#stores/pack.ts";
import { openPlanLink } from "#stores/planFile.ts";
import { usePlans } from "#stores/plans.ts";
import { useOneAtATime } from "#ui/useOneAtATime.ts";

import { paths } from "./paths.ts";
import { usePastedLink } from "./usePastedLink.ts";
import { usePayload } from "./usePayload.ts";
import { useTitle } from "./useTitle.ts";

/** A whole plan that somebody handed over by a link; nothing is kept before somebody says so. */
export default function CameRoute() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const follow = usePastedLink("plan", "mee");
  const payload = usePayload();
  const pack = usePack();
  const opened = useMemo(() => openPlanLink(payload), [payload]);
  const add = usePlans((state) => state.add);
  const once = useOneAtATime();
  useTitle(opened.ok ? opened.value.title : t("phone.trouble.title"));
  const home = () => void navigate(paths.home.to());
  if (opened.ok) {
    return (
      <ImportedPlan
        plan={opened.value}
        newer={pack !== undefined && knownSteps(opened.value, pack).newer}
        onKeep={() => once(() => add(opened.value).then((id) => navigate(paths.plan.to(id))), true)}
        onHome={home}
      />
    );
  }
  return <Trouble key={payload} problem={opened.problem} onHome={home} onPaste={follow} />;
}
