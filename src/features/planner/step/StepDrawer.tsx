import { createElement, useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import type { Pack, Step } from "#content/schema.ts";
import { changeStep } from "#domain/plan/edit.ts";
import { stepTitle } from "#features/planner/draft/stepTitle.ts";
import type { PlannerData } from "#features/planner/usePlannerData.ts";
import { formFor } from "#scenes/forms.ts";
import { Button } from "#ui/button/Button.tsx";
import { Dialog } from "#ui/dialog/Dialog.tsx";

import { CommonForm } from "./CommonForm.tsx";
import { ExerciseForm } from "./ExerciseForm.tsx";

interface StepDrawerProps {
  data: PlannerData;
  pack: Pack;
  stepId: string;
  /** Just added: its title has the focus, for whoever types at once. */
  fresh: boolean;
  onClose: () => void;
}

/** Everything that can be changed about one step; each letter is kept as it is typed. */
export function StepDrawer({ data, pack, stepId, fresh, onClose }: StepDrawerProps) {
  const { t } = useTranslation();
  const form = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const field = fresh ? form.current?.querySelector("input") : undefined;
    // A browser gives the focus to what scrolls, and what is typed there is lost.
    field?.focus();
    field?.select();
  }, [fresh, stepId]);
  const step = data.plan.steps.find(({ id }) => id === stepId);
  const onChange = (next: Step, about = "") =>
    data.change(
      (now) => changeStep(now, stepId, () => next, pack.exercises),
      about && `${about} ${stepId}`,
    );
  return (
    <Dialog
      open={step !== undefined}
      onClose={onClose}
      variant="drawer"
      title={step ? stepTitle(step, pack.exercises) : ""}
      closeLabel={t("common.done")}
      footer={
        <Button variant="primary" onClick={onClose}>
          {t("common.done")}
        </Button>
      }
    >
      {step && (
        <div ref={form} className="stack gap-5" key={step.id}>
          <Specific step={step} data={data} pack={pack} onChange={onChange} />
          <CommonForm step={step} onChange={onChange} />
        </div>
      )}
    </Dialog>
  );
}

interface SpecificProps {
  step: Step;
  data: PlannerData;
  pack: Pack;
  onChange: (next: Step, about?: string) => void;
}

function Specific({ step, data, pack, onChange }: SpecificProps) {
  const typing = (next: Step) => onChange(next, "typing");
  return step.kind === "exercise" ? (
    <ExerciseForm step={step} data={data} pack={pack} onChange={onChange} />
  ) : (
    createElement(formFor(step.kind), { step, onChange: typing })
  );
}
