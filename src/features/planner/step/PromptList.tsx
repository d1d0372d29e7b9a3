import { ArrowDown, ArrowUp } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Exercise, ExerciseStep, Prompt, Step, Wording } from "#content/schema.ts";
import { useLines } from "#features/planner/facts/useLines.ts";
import { Button } from "#ui/button/Button.tsx";
import { TextArea } from "#ui/field/Field.tsx";

import styles from "./StepDrawer.module.css";

interface PromptListProps {
  step: ExerciseStep;
  exercise: Exercise;
  /** The words of a prompt as the room will see them, with one's own where those are given. */
  wordsOf: (prompt: Prompt, own?: Wording) => { text: string; followUps: string[] };
  onChange: (next: Step, about?: string) => void;
}

/** The prompts of an exercise: the chosen ones in their order, then the others. */
export function PromptList({ step, exercise, wordsOf, onChange }: PromptListProps) {
  const { t } = useTranslation();
  const [told, setTold] = useState(false);
  const chosen = step.prompts.flatMap(
    (id) => exercise.prompts.find((prompt) => prompt.id === id) ?? [],
  );
  const others = exercise.prompts.filter(({ id }) => !step.prompts.includes(id));
  const move = (id: string, by: number) => {
    const from = step.prompts.indexOf(id);
    const prompts = step.prompts.toSpliced(from, 1).toSpliced(from + by, 0, id);
    onChange({ ...step, prompts });
  };
  const tick = (prompt: Prompt, on: boolean) => {
    const last = !on && step.prompts.length === 1;
    setTold(last);
    if (last) return;
    onChange({
      ...step,
      prompts: on ? [...step.prompts, prompt.id] : step.prompts.filter((id) => id !== prompt.id),
    });
  };
  return (
    <fieldset className={styles["group"]}>
      <legend className={styles["legend"]}>{t("planner.step.prompts")}</legend>
      <p role="status" className={styles["told"]}>
        {told ? t("planner.step.promptLast") : ""}
      </p>
      <ol className="stack gap-2 whole">
        {[...chosen, ...others].map((prompt) => {
          const at = step.prompts.indexOf(prompt.id);
          return (
            <li key={prompt.id} className={styles["prompt"]}>
              <PromptLine
                prompt={prompt}
                step={step}
                wordsOf={wordsOf}
                on={at >= 0}
                onTick={(on) => tick(prompt, on)}
                onUp={at > 0 ? () => move(prompt.id, -1) : undefined}
                onDown={
                  at >= 0 && at < step.prompts.length - 1 ? () => move(prompt.id, 1) : undefined
                }
                onChange={onChange}
              />
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
}

interface PromptLineProps extends Pick<PromptListProps, "step" | "wordsOf" | "onChange"> {
  prompt: Prompt;
  on: boolean;
  onTick: (on: boolean) => void;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
}

function PromptLine(props: PromptLineProps) {
  const { prompt, step, wordsOf, on, onTick, onUp, onDown, onChange } = props;
  const { t } = useTranslation();
  const { code } = prompt;
  const own = step.wording?.[prompt.id];
  const words = wordsOf(prompt, own);
  return (
    <>
      <div className={styles["row"]}>
        <label className={styles["tick"]}>
          <input
            type="checkbox"
            checked={on}
            onChange={({ currentTarget }) => onTick(currentTarget.checked)}
          />
          <b translate="no">{code}</b>
          <span dir="auto">{words.text}</span>
        </label>
        {on && (
          <>
            <Icon label={t("planner.step.promptUp", { code })} act={onUp}>
              <ArrowUp aria-hidden="true" size={18} />
            </Icon>
            <Icon label={t("planner.step.promptDown", { code })} act={onDown}>
              <ArrowDown aria-hidden="true" size={18} />
            </Icon>
          </>
        )}
      </div>
      {on && (
        <details className={styles["own"]}>
          <summary>{t("planner.step.promptOwn", { code })}</summary>
          <OwnWords prompt={prompt} step={step} wordsOf={wordsOf} onChange={onChange} />
        </details>
      )}
    </>
  );
}

function OwnWords({
  prompt,
  step,
  wordsOf,
  onChange,
}: Pick<PromptLineProps, "prompt" | "step" | "wordsOf" | "onChange">) {
  const { t } = useTranslation();
  const { code } = prompt;
  const own = step.wording?.[prompt.id];
  const kit = wordsOf(prompt);
  const put = (wording: { text: string; followUps?: string[] | undefined }) =>
    onChange(
      { ...step, wording: { ...step.wording, [prompt.id]: wording } },
      `wording ${prompt.id}`,
    );
  const followUps = useLines(own?.followUps ?? kit.followUps, (lines) =>
    put({ text: own?.text ?? kit.text, followUps: lines.slice(0, 12) }),
  );
  const back = () => {
    const { [prompt.id]: _gone, ...rest } = step.wording ?? {};
    const next: Step = { ...step, wording: rest };
    if (Object.keys(rest).length === 0) delete next.wording;
    onChange(next);
  };
  return (
    <div className="stack gap-5">
      <TextArea
        label={t("planner.step.promptText", { code })}
        rows={3}
        maxLength={240}
        value={own?.text ?? kit.text}
        placeholder={kit.text}
        onChange={({ currentTarget: { value } }) => put({ ...own, text: value })}
      />
      <TextArea
        label={t("planner.step.promptFollow", { code })}
        rows={3}
        value={followUps.value}
        onChange={({ currentTarget }) => followUps.onValue(currentTarget.value)}
      />
      {own && (
        <Button
          size="small"
          aria-label={t("planner.step.promptBackNamed", { code })}
          onClick={back}
        >
          {t("planner.step.promptBack")}
        </Button>
      )}
    </div>
  );
}

function Icon(props: { label: string; act: (() => void) | undefined; children: React.ReactNode }) {
  return (
    <button
      type="button"
      className={styles["icon"]}
      aria-label={props.label}
      aria-disabled={props.act === undefined}
      onClick={props.act}
    >
      {props.children}
    </button>
  );
}
