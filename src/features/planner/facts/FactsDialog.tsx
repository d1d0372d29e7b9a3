import { useTranslation } from "react-i18next";

import type { Plan } from "#content/schema.ts";
import { Button } from "#ui/button/Button.tsx";
import { Dialog } from "#ui/dialog/Dialog.tsx";

import { FactsForm } from "./FactsForm.tsx";

interface FactsDialogProps {
  plan: Plan;
  change: (change: (plan: Plan) => Plan, about?: string) => void;
  onClose: () => void;
}

/** For whom the plan is and when; every letter is kept as it is typed. */
export function FactsDialog({ plan, change, onClose }: FactsDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("planner.facts.edit")}
      closeLabel={t("planner.facts.close")}
      footer={
        <Button variant="primary" onClick={onClose}>
          {t("planner.facts.done")}
        </Button>
      }
    >
      <FactsForm plan={plan} change={change} />
    </Dialog>
  );
}
