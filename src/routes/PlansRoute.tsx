import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import type { Pack } from "#content/schema.ts";
import { planner } from "#words/planner.ts";
import { undo } from "#words/undo.ts";
import { addWords } from "#i18n/setup.ts";
import { usePlanner } from "#stores/planner.ts";
import { PlansPage } from "#features/plans/PlansPage.tsx";
import { useOneAtATime } from "#ui/useOneAtATime.ts";

import { NEW_PLAN } from "./newPlan.ts";
import { PackGate } from "./PackGate.tsx";
import { paths } from "./paths.ts";
import { useStartPlan } from "./useStartPlan.tsx";
import { useTitle } from "./useTitle.ts";

addWords({ planner, undo });

export default function PlansRoute() {
  return <PackGate>{(pack) => <Plans pack={pack} />}</PackGate>;
}

function Plans({ pack }: { pack: Pack }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const begin = usePlanner((state) => state.begin);
  const { ask, dialog } = useStartPlan(pack);
  const once = useOneAtATime();
  useTitle(t("planner.plans"));
  return (
    <>
      <PlansPage
        pack={pack}
        onHome={() => void navigate(paths.home.to())}
        onNew={() =>
          once(() => begin().then((id) => navigate(paths.plan.to(id), { state: NEW_PLAN })), true)
        }
        onOpen={(id) => void navigate(paths.plan.to(id))}
        onStart={ask}
      />
      {dialog}
    </>
  );
}
