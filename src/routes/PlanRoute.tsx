import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import type { Pack, Plan } from "#content/schema.ts";
import { planFiles } from "#words/planFiles.ts";
import { planner } from "#words/planner.ts";
import { addWords } from "#i18n/setup.ts";
import { Planner } from "#features/planner/Planner.tsx";
import { TakeDialog } from "#features/planner/take/TakeDialog.tsx";

import { paths } from "./paths.ts";
import { PlanGate } from "./PlanGate.tsx";
import { useStartPlan } from "./useStartPlan.tsx";
import { useTitle } from "./useTitle.ts";

addWords({ planFiles, planner });

export default function PlanRoute() {
  return <PlanGate>{(plan, pack) => <Planning plan={plan} pack={pack} />}</PlanGate>;
}

function Planning({ plan, pack }: { plan: Plan; pack: Pack }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { ask, dialog } = useStartPlan(pack);
  const [taking, setTaking] = useState(false);
  useTitle(plan.title.trim() === "" ? t("planner.untitled") : plan.title);
  return (
    <>
      <Planner
        pack={pack}
        onPlans={() => void navigate(paths.plans.to())}
        onStart={ask}
        onTake={() => setTaking(true)}
      />
      <TakeDialog
        plan={plan}
        pack={pack}
        open={taking}
        onClose={() => setTaking(false)}
        onPrint={() => void navigate(paths.planPrint.to(plan.id))}
      />
      {dialog}
    </>
  );
}
