import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
  type DragEndEvent,
} from "@dnd-kit/core";
import {
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { useId, useMemo } from "react";
import { useTranslation } from "react-i18next";

import type { Pack, Step } from "#content/schema.ts";
import { clockOf } from "#domain/timer/clock.ts";
import { changeStep, duplicateStep, moveStep, removeStep } from "#domain/plan/edit.ts";
import { scheduleOf } from "#domain/plan/schedule.ts";

import { StepRow, type StepActs } from "./StepRow.tsx";
import { stepTitle } from "#features/planner/draft/stepTitle.ts";
import type { PlannerData } from "#features/planner/usePlannerData.ts";

interface AgendaProps {
  data: PlannerData;
  pack: Pack;
  onOpen: (stepId: string) => void;
  /** Tells somebody who does not see it what happened. */
  onSaid: (text: string) => void;
}

/** The steps on the rope: dragged, moved by keys, made longer and shorter, opened. */
export function Agenda({ data, pack, onOpen, onSaid }: AgendaProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const { plan, schedule, change } = data;
  const { exercises } = pack;
  const of = plan.steps.length;
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const placeOf = (id: string | number | undefined) =>
    plan.steps.findIndex((step) => step.id === id);
  const taskTitle = (step: Step) =>
    step.kind === "exercise"
      ? [...pack.tasks, ...(plan.ownTasks ?? [])].find(({ id }) => id === step.task)?.title.trim()
      : undefined;
  const titleOf = (id: string | number) => {
    const step = plan.steps[placeOf(id)];
    return step ? stepTitle(step, exercises) : "";
  };
  const announcements: Announcements = {
    onDragStart: ({ active }) =>
      t("planner.agenda.said.picked", {
        title: titleOf(active.id),
        place: placeOf(active.id) + 1,
        of,
      }),
    onDragOver: ({ active, over }) =>
      over && over.id !== active.id
        ? t("planner.agenda.said.over", { place: placeOf(over.id) + 1, of })
        : undefined,
    onDragEnd: ({ active, over }) => {
      const place = placeOf(over?.id ?? active.id);
      const start = scheduleOf(moveStep(plan, String(active.id), place), exercises).steps[place];
      return t("planner.agenda.said.dropped", {
        title: titleOf(active.id),
        place: place + 1,
        of,
        start: clockOf(start?.start ?? 0),
      });
    },
    onDragCancel: ({ active }) =>
      t("planner.agenda.said.cancelled", {
        title: titleOf(active.id),
        place: placeOf(active.id) + 1,
      }),
  };
  const drop = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) {
      change((now) => moveStep(now, String(active.id), placeOf(over.id)));
    }
  };
  // The same for as long as the planner is open, so that a row is only drawn when it changes itself.
  const acts = useMemo((): StepActs => {
    const titleOfStep = (step: Step) => stepTitle(step, exercises);
    return {
      onOpen: ({ id }) => onOpen(id),
      onMove: (step, to, among) => {
        change((now) => moveStep(now, step.id, to));
        onSaid(
          t("planner.agenda.said.moved", { title: titleOfStep(step), place: to + 1, of: among }),
        );
      },
      onDouble: (step, place) => {
        change((now) => duplicateStep(now, step.id, exercises));
        onSaid(t("planner.agenda.said.doubled", { title: titleOfStep(step), place: place + 2 }));
      },
      onRemove: (step) => {
        change((now) => removeStep(now, step.id, exercises));
        onSaid(t("planner.agenda.said.removed", { title: titleOfStep(step) }));
      },
      onChange: (next, about) =>
        change((now) => changeStep(now, next.id, () => next, exercises), about),
    };
  }, [change, exercises, onOpen, onSaid, t]);
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className="visually-hidden">
        {t("planner.agenda.title")}
      </h2>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        accessibility={{
          announcements,
          screenReaderInstructions: { draggable: t("planner.agenda.handleHelp") },
        }}
        onDragEnd={drop}
      >
        <SortableContext
          items={plan.steps.map(({ id }) => id)}
          strategy={verticalListSortingStrategy}
        >
          <ol className="stack gap-2">
            {schedule.steps.map((placed, place) => (
              <StepRow
                key={placed.step.id}
                placed={placed}
                place={place}
                of={of}
                pack={pack}
                task={taskTitle(placed.step) ?? ""}
                acts={acts}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
    </section>
  );
}
