import { useTranslation } from "react-i18next";

import type { OwnTask } from "#content/ownSteps.ts";
import type { Exercise, ExerciseStep, Pack, Step } from "#content/schema.ts";
import { changeStep, freeId } from "#domain/plan/edit.ts";
import type { PlannerData } from "#features/planner/usePlannerData.ts";

import { OwnTaskFields } from "./OwnTaskFields.tsx";
import styles from "./StepDrawer.module.css";

interface TaskFieldsProps {
  step: ExerciseStep;
  exercise: Exercise;
  data: PlannerData;
  pack: Pack;
  onChange: (next: Step, about?: string) => void;
}

const NEW = "new";

/** Which small thing an experiment teaches: one of the kit, or one of one's own. */
export function TaskFields({ step, exercise, data, pack, onChange }: TaskFieldsProps) {
  const { t } = useTranslation();
  if (!exercise.phases.some(({ scene }) => scene === "trial")) return null;
  const own = data.plan.ownTasks ?? [];
  const current = own.find(({ id }) => id === step.task);
  const pick = (id: string) => {
    if (id !== NEW) {
      onChange({ ...step, task: id });
      return;
    }
    const task: OwnTask = { id: freeId(own, "own"), title: "", tool: "", steps: [], check: "" };
    data.change((now) =>
      changeStep(
        { ...now, ownTasks: [...(now.ownTasks ?? []), task] },
        step.id,
        (one) => (one.kind === "exercise" ? { ...one, task: task.id } : one),
        pack.exercises,
      ),
    );
  };
  return (
    <>
      <label className="row between gap-2 strong">
        <span>{t("planner.step.task")}</span>
        <select
          className={styles["select"]}
          value={step.task ?? ""}
          onChange={({ currentTarget }) => pick(currentTarget.value)}
        >
          {pack.tasks.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
          {own.map(({ id, title }) => (
            <option key={id} value={id}>
              {title.trim() === "" ? t("planner.step.taskOwn") : title}
            </option>
          ))}
          <option value={NEW}>{t("planner.step.taskNew")}</option>
        </select>
      </label>
      {current && <OwnTaskFields key={current.id} task={current} data={data} />}
    </>
  );
}
