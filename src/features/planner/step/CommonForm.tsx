import { Plus, X } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import type { Cue } from "#content/parts.ts";
import type { Step } from "#content/schema.ts";
import { clockOf, clockMinutes } from "#domain/timer/clock.ts";
import { useDraft } from "#features/planner/draft/useDraft.ts";
import { isEnter } from "#platform/enter.ts";
import { Button } from "#ui/button/Button.tsx";
import { TextArea, TextField } from "#ui/field/Field.tsx";

import styles from "./StepDrawer.module.css";

interface CommonFormProps {
  step: Step;
  onChange: (next: Step, about?: string) => void;
}

/** What every step can have: a fixed start, a note to oneself, cues of one's own. */
export function CommonForm({ step, onChange }: CommonFormProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextArea
        label={t("planner.step.note")}
        hint={t("planner.step.noteHint")}
        rows={2}
        maxLength={4000}
        value={step.note ?? ""}
        onChange={({ currentTarget: { value } }) => {
          const next = { ...step, note: value };
          if (value === "") delete (next as Step).note;
          onChange(next, "note");
        }}
      />
      <FixedStart step={step} onChange={onChange} />
      <Cues step={step} onChange={onChange} />
    </>
  );
}

function FixedStart({ step, onChange }: CommonFormProps) {
  const { t } = useTranslation();
  const { typed, type, clear, onUndo } = useDraft();
  const wrong = typed !== undefined && typed.trim() !== "" && clockMinutes(typed) === undefined;
  const take = () => {
    if (typed === undefined || wrong) return;
    clear();
    const minutes = clockMinutes(typed);
    const next: Step = { ...step };
    if (minutes === undefined) delete next.at;
    else next.at = clockOf(minutes);
    if (next.at !== step.at) onChange(next);
  };
  return (
    <TextField
      label={t("planner.step.fixed")}
      hint={t("planner.step.fixedHint")}
      placeholder={t("planner.step.fixedExample")}
      autoComplete="off"
      maxLength={8}
      className={styles["clock"]}
      error={wrong ? t("planner.step.fixedWrong") : undefined}
      value={typed ?? step.at ?? ""}
      onChange={({ currentTarget }) => type(currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        onUndo(event);
        if (isEnter(event.nativeEvent)) take();
      }}
    />
  );
}

const WHENS = [
  ["start", "cueStart"],
  ["silent", "cueSilent"],
  ["close", "cueClose"],
] as const;
const KINDS = [
  ["do", "cueDo"],
  ["say", "cueSay"],
] as const;

function Cues({ step, onChange }: CommonFormProps) {
  const { t } = useTranslation();
  const cues = step.cues ?? [];
  const group = useRef<HTMLFieldSetElement>(null);
  const isNew = useRef(false);
  const add = () => {
    isNew.current = true;
    put([...cues, { kind: "say", when: "start", text: "" }]);
  };
  // What was added is there to be typed in.
  useEffect(() => {
    if (isNew.current) [...(group.current?.querySelectorAll("textarea") ?? [])].at(-1)?.focus();
    isNew.current = false;
  }, [cues.length]);
  const put = (next: Cue[], about?: string) => {
    const changed: Step = { ...step, cues: next };
    if (next.length === 0) delete changed.cues;
    onChange(changed, about);
  };
  const change = (at: number, part: Partial<Cue>, about?: string) =>
    put(
      cues.map((cue, index) => (index === at ? { ...cue, ...part } : cue)),
      about,
    );
  return (
    <fieldset ref={group} className={styles["group"]}>
      <legend className={styles["legend"]}>{t("planner.step.cues")}</legend>
      {cues.map((cue, at) => (
        // eslint-disable-next-line react/no-array-index-key -- a cue is its place in the list
        <div key={at} className={styles["cue"]}>
          <div className={styles["row"]}>
            <select
              className={styles["select"]}
              aria-label={t("planner.step.cueKind")}
              value={cue.kind}
              onChange={({ currentTarget: { value } }) =>
                change(at, { kind: value === "do" ? "do" : "say" })
              }
            >
              {KINDS.map(([kind, word]) => (
                <option key={kind} value={kind}>
                  {t(`planner.step.${word}`)}
                </option>
              ))}
            </select>
            <select
              className={styles["select"]}
              aria-label={t("planner.step.cueWhen")}
              value={cue.when}
              onChange={({ currentTarget: { value } }) =>
                change(at, { when: WHENS.find(([when]) => when === value)?.[0] ?? "start" })
              }
            >
              {WHENS.map(([when, word]) => (
                <option key={when} value={when}>
                  {t(`planner.step.${word}`)}
                </option>
              ))}
            </select>
            <button
              type="button"
              className={styles["icon"]}
              aria-label={t("planner.step.cueRemove")}
              onClick={() => put(cues.filter((_, index) => index !== at))}
            >
              <X aria-hidden="true" size={18} />
            </button>
          </div>
          <TextArea
            label={t("planner.step.cueText")}
            hideLabel
            rows={2}
            maxLength={240}
            value={cue.text}
            onChange={({ currentTarget: { value } }) => change(at, { text: value }, `cue ${at}`)}
          />
        </div>
      ))}
      <Button size="small" onClick={add}>
        <Plus aria-hidden="true" size={16} />
        {t("planner.step.cueAdd")}
      </Button>
    </fieldset>
  );
}
