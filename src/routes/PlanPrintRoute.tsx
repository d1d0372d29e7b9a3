import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import type { Pack, Plan } from "#content/schema.ts";
import { planFiles } from "#words/planFiles.ts";
import { planner } from "#words/planner.ts";
import { print } from "#words/print.ts";
import { addWords } from "#i18n/setup.ts";
import { Print } from "#features/print/Print.tsx";

import { paths } from "./paths.ts";
import { PlanGate } from "./PlanGate.tsx";
import { useTitle } from "./useTitle.ts";

addWords({ planFiles, planner, print });

export default function PlanPrintRoute() {
  return <PlanGate>{(plan, pack) => <Printing plan={plan} pack={pack} />}</PlanGate>;
}

function Printing({ plan, pack }: { plan: Plan; pack: Pack }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  useTitle(plan.title.trim() === "" ? t("planner.untitled") : plan.title);
  return <Print plan={plan} pack={pack} onBack={() => void navigate(paths.plan.to(plan.id))} />;
}
