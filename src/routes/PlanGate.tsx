import { useEffect, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate, useParams } from "react-router";

import type { Pack, Plan } from "#content/schema.ts";
import { usePlanner } from "#stores/planner.ts";
import { Button } from "#ui/button/Button.tsx";

import { Message } from "./Message.tsx";
import { isNewPlan } from "./newPlan.ts";
import { PackGate } from "./PackGate.tsx";
import { paths } from "./paths.ts";
import { Waiting } from "./Waiting.tsx";

/** Opens the plan that the address names, and says so when it is not there. */
export function PlanGate({ children }: { children: (plan: Plan, pack: Pack) => ReactNode }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { planId = "" } = useParams();
  const isNew = isNewPlan(useLocation().state);
  const plan = usePlanner((state) => state.history?.present);
  const status = usePlanner((state) => state.status);
  const open = usePlanner((state) => state.open);
  useEffect(() => open(planId, isNew), [open, planId, isNew]);
  if (plan?.id === planId) return <PackGate>{(pack) => children(plan, pack)}</PackGate>;
  if (status === "none" || status === "loading" || status === "ready") return <Waiting />;
  return (
    <Message title={t(`planner.gate.${status}Title`)} text={t(`planner.gate.${status}`)}>
      <Button variant="primary" onClick={() => void navigate(paths.plans.to())}>
        {t("planner.gate.back")}
      </Button>
    </Message>
  );
}
