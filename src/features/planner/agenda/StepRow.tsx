import { useSortable } from "@dnd-kit/sortable";
import { ArrowDown, ArrowUp, Copy, GripVertical, Trash2 } from "lucide-react";
import { memo } from "react";
import { useTranslation } from "react-i18next";

import type { Pack, Step } from "#content/schema.ts";
import { clockOf } from "#domain/timer/clock.ts";
import { kindOf } from "#domain/kinds/kinds.ts";
import { chosenPhases, phaseForm } from "#domain/steps/minutes.ts";
import type { ScheduledStep } from "#domain/plan/schedule.ts";
import { stepHue, stepTitle } from "#features/planner/draft/stepTitle.ts";
import { classes } from "#ui/classes.ts";

import styles from "./Agenda.module.css";
import { MinutesField } from "./MinutesField.tsx";

/** What can be done with a step. */
export interface StepActs {
  onOpen: (step: Step) => void;
  /** `to` is 0-based; `of` is how many steps there are. */
  onMove: (step: Step, to: number, of: number) => void;
  onDouble: (step: Step, place: number) => void;
  onRemove: (step: Step) => void;
  onChange: (next: Step, about?: string) => void;
}

interface StepRowProps {
  placed: ScheduledStep;
  /** 0-based. */
  place: number;
  of: number;
  pack: Pack;
  /** What is learned in an experiment, if there is one. */
  task: string;
  acts: StepActs;
}

/** One knot of the rope: when, what, how long, and what can be done with it. */
export function StepRow(props: StepRowProps) {
  const { placed, place, of, pack, task, acts } = props;
  const { t } = useTranslation();
  const { step, start, end, minutes, gap, late } = placed;
  const title = stepTitle(step, pack.exercises);
  const {
    attributes,
    listeners,
    setNodeRef,
    setActivatorNodeRef,
    transform,
    transition,
    isDragging,
  } = useSortable({ id: step.id });
  const time = { start: clockOf(start), end: clockOf(end) };
  return (
    <li
      ref={setNodeRef}
      className={classes(styles["step"], isDragging && styles["dragged"])}
      style={{
        transform: transform ? `translate3d(0, ${Math.round(transform.y)}px, 0)` : undefined,
        transition,
      }}
      data-hue={stepHue(step, pack.exercises)}
      data-step={step.id}
      aria-label={t("planner.agenda.place", { title, place: place + 1, of, ...time })}
    >
      <span translate="no" className={styles["time"]}>
        {time.start}
      </span>
      <span className={styles["knot"]} aria-hidden="true" />
      <div className={styles["card"]}>
        <button
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          type="button"
          className={styles["handle"]}
          aria-label={t("planner.agenda.handle", { title })}
          aria-roledescription={t("planner.agenda.handleRole")}
        >
          <GripVertical aria-hidden="true" size={20} />
        </button>
        <Body {...{ step, title, minutes, gap, late, place, of, pack, task, acts }} />
      </div>
    </li>
  );
}

interface BodyProps extends Pick<ScheduledStep, "step" | "minutes" | "gap" | "late"> {
  title: string;
  place: number;
  of: number;
  pack: Pack;
  task: string;
  acts: StepActs;
}

/** What stays as it is while rows are dragged: drawn once, not with every move of the hand. */
const Body = memo(function Body(props: BodyProps) {
  const { step, title, minutes, gap, late, place, of, pack, task, acts } = props;
  const { t } = useTranslation();
  const summary = useSummary(step, pack, task);
  const moveTo = (to: number) => (to < 0 || to >= of ? undefined : () => acts.onMove(step, to, of));
  return (
    <>
      <button type="button" className={styles["open"]} onClick={() => acts.onOpen(step)}>
        <span dir="auto" className={styles["name"]}>
          <span className="visually-hidden">{t("planner.agenda.open", { title })}</span>
          <span aria-hidden="true">{title}</span>
        </span>
        <span dir="auto" className={styles["summary"]}>
          {summary}
        </span>
        {(step.at !== undefined || gap > 0 || late > 0) && (
          <span className={styles["marks"]}>
            {step.at !== undefined && <span>{t("planner.agenda.fixed", { at: step.at })}</span>}
            {gap > 0 && <span>{t("planner.agenda.gap", { count: gap })}</span>}
            {late > 0 && (
              <span className={styles["late"]}>{t("planner.agenda.late", { count: late })}</span>
            )}
          </span>
        )}
      </button>
      <MinutesField step={step} title={title} minutes={minutes} pack={pack} acts={acts} />
      <div className={styles["tools"]}>
        <Tool label={t("planner.agenda.up", { title })} act={moveTo(place - 1)}>
          <ArrowUp aria-hidden="true" size={18} />
        </Tool>
        <Tool label={t("planner.agenda.down", { title })} act={moveTo(place + 1)}>
          <ArrowDown aria-hidden="true" size={18} />
        </Tool>
        <Tool label={t("planner.agenda.double", { title })} act={() => acts.onDouble(step, place)}>
          <Copy aria-hidden="true" size={18} />
        </Tool>
        <Tool label={t("planner.agenda.remove", { title })} act={() => acts.onRemove(step)}>
          <Trash2 aria-hidden="true" size={18} />
        </Tool>
      </div>
    </>
  );
});

function Tool(props: { label: string; act: (() => void) | undefined; children: React.ReactNode }) {
  return (
    <button
      type="button"
      className={styles["tool"]}
      aria-label={props.label}
      title={props.label}
      aria-disabled={props.act === undefined}
      onClick={props.act}
    >
      {props.children}
    </button>
  );
}

/** "3 vragen · alleen, per twee, samen", or what a step of one's own says. */
function useSummary(step: Step, pack: Pack, task: string): string {
  const { t } = useTranslation();
  if (step.kind !== "exercise") return kindOf(step).summary(step);
  const exercise = pack.exercises.find(({ id }) => id === step.exercise);
  if (!exercise) return t("planner.agenda.unknown");
  const codes = step.prompts.flatMap(
    (id) => exercise.prompts.find((prompt) => prompt.id === id)?.code ?? [],
  );
  const forms = chosenPhases(step, exercise).map((phase) =>
    t(`planner.agenda.form.${phaseForm(step, phase)}`),
  );
  return [task, codes.join(" "), [...new Set(forms)].join(", ")]
    .filter((part) => part !== "")
    .join(" · ");
}
