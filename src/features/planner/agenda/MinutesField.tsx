import { Minus, Plus } from "lucide-react";
import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Exercise, ExerciseStep, Pack, Step } from "#content/schema.ts";
import { fitStep, nearestSteps, stepStep } from "#domain/plan/fit.ts";
import { stepMinutes } from "#domain/steps/minutes.ts";
import { useDraft } from "#features/planner/draft/useDraft.ts";
import { isEnter } from "#platform/enter.ts";
import { onKeyDown, onPress } from "#platform/keys.ts";
import { Button } from "#ui/button/Button.tsx";

import styles from "./Agenda.module.css";
import type { StepActs } from "./StepRow.tsx";

interface MinutesFieldProps {
  step: Step;
  title: string;
  minutes: number;
  pack: Pack;
  acts: StepActs;
}

/** Why the minutes that were typed are not taken, and what can be had instead. */
interface Told {
  text: string;
  offers: readonly ExerciseStep[];
}

/** How long a step lasts: typed, or by one press shorter and longer. */
export function MinutesField({ step, title, minutes, pack, acts }: MinutesFieldProps) {
  const { t } = useTranslation();
  const { typed, type, clear, onUndo } = useDraft();
  const [told, setTold] = useState<Told>();
  const group = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const toldId = useId();
  const exercise =
    step.kind === "exercise" ? pack.exercises.find(({ id }) => id === step.exercise) : undefined;
  const leave = () => {
    setTold(undefined);
    clear();
  };
  const by = (change: 1 | -1) => () => {
    leave();
    if (step.kind !== "exercise") {
      const next = Math.max(0, Math.min(240, step.minutes + change));
      acts.onChange({ ...step, minutes: next }, `minutes ${step.id}`);
    } else if (exercise) acts.onChange(stepStep(step, exercise, change), `minutes ${step.id}`);
  };
  const take = () => {
    if (typed === undefined) return;
    const asked = /^\d{1,3}$/u.test(typed.trim()) ? Number(typed) : -1;
    if (asked < 0 || asked > 240) {
      setTold({ text: t("planner.agenda.minutesWrong", { minutes }), offers: [] });
    } else if (step.kind === "exercise" && exercise && !isReachable(step, exercise, asked)) {
      setTold({
        text: t("planner.agenda.minutesNear", {
          asked,
          minutes,
          count: exercise.prompts.filter(({ id }) => step.prompts.includes(id)).length,
          word: exercise.promptWord,
        }),
        offers: nearestSteps(step, exercise, asked),
      });
    } else {
      leave();
      if (asked === minutes) return;
      if (step.kind !== "exercise") acts.onChange({ ...step, minutes: asked });
      else if (exercise) acts.onChange(fitStep(step, exercise, asked));
    }
  };
  // Who typed and went elsewhere at once still reads why; it goes with what they do next.
  const moveOn = useEffectEvent(({ target }: Event) => {
    if (!(target instanceof Node && group.current?.contains(target))) leave();
  });
  useEffect(() => {
    if (!told) return undefined;
    const ends = [onPress((event) => moveOn(event)), onKeyDown((event) => moveOn(event))];
    return () => ends.forEach((end) => end());
  }, [told]);
  return (
    <div ref={group} className={styles["minutes"]}>
      <button
        type="button"
        data-each-press=""
        className={styles["tool"]}
        aria-label={t("planner.agenda.less", { title })}
        onClick={by(-1)}
      >
        <Minus aria-hidden="true" size={18} />
      </button>
      <input
        ref={field}
        className={styles["number"]}
        aria-label={t("planner.agenda.minutes", { title })}
        aria-describedby={told ? toldId : undefined}
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        aria-invalid={told ? true : undefined}
        value={typed ?? minutes}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget }) => {
          setTold(undefined);
          type(currentTarget.value);
        }}
        onBlur={() => {
          if (!told) take();
        }}
        onKeyDown={(event) => {
          onUndo(event);
          if (event.defaultPrevented) setTold(undefined);
          if (isEnter(event.nativeEvent)) take();
          if (event.key === "Escape") leave();
        }}
      />
      <button
        type="button"
        data-each-press=""
        className={styles["tool"]}
        aria-label={t("planner.agenda.moreMinutes", { title })}
        onClick={by(1)}
      >
        <Plus aria-hidden="true" size={18} />
      </button>
      <div role="status" id={toldId} className={styles["told"]}>
        {told?.text}
        {told?.offers.map((offer) => {
          const count = stepMinutes(offer, pack.exercises);
          return (
            <Button
              key={count}
              size="small"
              onClick={() => {
                leave();
                acts.onChange(offer);
                // The button that was pressed is gone.
                field.current?.focus();
              }}
            >
              {t("planner.agenda.minutesTake", { count })}
            </Button>
          );
        })}
      </div>
    </div>
  );
}

/** Whether the parts of a step can add up to so many minutes. */
function isReachable(step: ExerciseStep, exercise: Exercise, asked: number): boolean {
  return stepMinutes(fitStep(step, exercise, asked), [exercise]) === asked;
}
