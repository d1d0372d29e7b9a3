import { useTranslation } from "react-i18next";

import type { OwnPicture, OwnTask } from "#content/ownSteps.ts";
import { followSteps } from "#domain/pictures/steps.ts";
import { pictureRoom } from "#domain/pictures/room.ts";
import { useLines } from "#features/planner/facts/useLines.ts";
import { Pictures } from "#features/planner/pictures/Pictures.tsx";
import type { PlannerData } from "#features/planner/usePlannerData.ts";
import { TextArea, TextField } from "#ui/field/Field.tsx";

/** A small learning task of one's own: what, with what, how, and the pictures of it. */
export function OwnTaskFields({ task, data }: { task: OwnTask; data: PlannerData }) {
  const { t } = useTranslation();
  const change = (to: (one: OwnTask) => OwnTask, about: string) =>
    data.change(
      (now) => ({
        ...now,
        ownTasks: now.ownTasks?.map((one) => (one.id === task.id ? to(one) : one)),
      }),
      about && `task ${task.id} ${about}`,
    );
  const put = (part: Partial<OwnTask>) =>
    change((one) => ({ ...one, ...part }), Object.keys(part).join());
  const steps = useLines(task.steps, (lines) => {
    const to = lines.slice(0, 10);
    change(
      ({ pictures = [], ...one }) =>
        withPictures({ ...one, steps: to }, followSteps(pictures, one.steps, to)),
      "steps",
    );
  });
  return (
    <Pictures
      pictures={task.pictures ?? []}
      steps={task.steps}
      room={pictureRoom(data.plan)}
      change={(to, about = "") =>
        change(({ pictures = [], ...one }) => withPictures(one, to(pictures)), about)
      }
    >
      <TextField
        label={t("planner.step.taskTitle")}
        maxLength={40}
        value={task.title}
        onChange={({ currentTarget: { value } }) => put({ title: value })}
      />
      <TextField
        label={t("planner.step.taskTool")}
        maxLength={24}
        value={task.tool}
        onChange={({ currentTarget: { value } }) => put({ tool: value })}
      />
      <TextField
        label={t("planner.step.taskTools")}
        maxLength={24}
        value={task.tools ?? ""}
        onChange={({ currentTarget: { value } }) => put({ tools: value })}
      />
      <TextArea
        label={t("planner.step.taskSteps")}
        rows={4}
        value={steps.value}
        error={
          task.steps.length > 0 && task.steps.length < 3 ? t("planner.step.taskFew") : undefined
        }
        onChange={({ currentTarget: { value } }) => steps.onValue(value)}
      />
      <TextField
        label={t("planner.step.taskCheck")}
        maxLength={240}
        value={task.check}
        onChange={({ currentTarget: { value } }) => put({ check: value })}
      />
    </Pictures>
  );
}

/** A task without pictures says nothing of them. */
function withPictures(task: OwnTask, pictures: OwnPicture[]): OwnTask {
  return pictures.length > 0 ? { ...task, pictures } : task;
}
