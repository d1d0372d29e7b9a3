import { useTranslation } from "react-i18next";

import type { ExerciseStep, Pack, Prompt, Step, Wording } from "#content/schema.ts";
import { ownTask } from "#domain/steps/ownTask.ts";
import { fillTask, promptWords } from "#domain/scenes/words.ts";
import type { PlannerData } from "#features/planner/usePlannerData.ts";
import { Notice } from "#ui/notice/Notice.tsx";

import { PhaseList } from "./PhaseList.tsx";
import { PromptList } from "./PromptList.tsx";
import styles from "./StepDrawer.module.css";
import { TaskFields } from "./TaskFields.tsx";

interface ExerciseFormProps {
  step: ExerciseStep;
  data: PlannerData;
  pack: Pack;
  onChange: (next: Step, about?: string) => void;
}

/** Which prompts, in which words; how long and in which form; how large the groups. */
export function ExerciseForm({ step, data, pack, onChange }: ExerciseFormProps) {
  const { t } = useTranslation();
  const exercise = pack.exercises.find(({ id }) => id === step.exercise);
  if (!exercise) return <Notice tone="error">{t("planner.agenda.unknown")}</Notice>;
  const grouped = exercise.phases.some(({ id, form }) =>
    ["groups", "split"].includes(step.forms?.[id] ?? form),
  );
  const size = step.groupSize ?? exercise.phases.find(({ groupSize }) => groupSize)?.groupSize ?? 4;
  const task =
    pack.tasks.find(({ id }) => id === step.task) ??
    ownTask(data.plan, step.task, exercise.unnamed);
  const wordsOf = (prompt: Prompt, own?: Wording) => {
    const { text, followUps } = promptWords(prompt, data.plan.audiences, own);
    return {
      text: fillTask(text, task),
      followUps: followUps.map((line) => fillTask(line, task)),
    };
  };
  return (
    <div data-hue={exercise.hue} className="stack gap-5">
      <p className={styles["aim"]}>{exercise.aim}</p>
      <TaskFields step={step} exercise={exercise} data={data} pack={pack} onChange={onChange} />
      <PromptList step={step} exercise={exercise} wordsOf={wordsOf} onChange={onChange} />
      <PhaseList step={step} exercise={exercise} onChange={onChange} />
      {grouped && (
        <label className="row between gap-2 strong">
          <span>{t("planner.step.groupSize")}</span>
          <select
            className={styles["select"]}
            value={size}
            onChange={({ currentTarget }) =>
              onChange({ ...step, groupSize: Number(currentTarget.value) })
            }
          >
            {[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((number) => (
              <option key={number} value={number}>
                {number}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
