import { useTranslation } from "react-i18next";

import type { Plan } from "#content/schema.ts";
import { Button } from "#ui/button/Button.tsx";
import { Dialog } from "#ui/dialog/Dialog.tsx";

import { FactsForm, type Fact } from "./FactsForm.tsx";

interface FactsDialogProps {
  plan: Plan;
  /** The field that it opens at; the first one without. */
  focus: Fact | undefined;
  change: (change: (plan: Plan) => Plan, about?: string) => void;
  onClose: () => void;
}

/** For whom the plan is and when; every letter is kept as it is typed. */
export function FactsDialog({ plan, focus, change, onClose }: FactsDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("planner.facts.edit")}
      closeLabel={t("common.close")}
      footer={
        <Button variant="primary" onClick={onClose}>
          {t("common.done")}
        </Button>
      }
    >
      <FactsForm plan={plan} focus={focus} change={change} />
    </Dialog>
  );
}
