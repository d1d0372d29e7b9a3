import { Fragment } from "react";
import { useTranslation } from "react-i18next";

import { clockOf } from "#domain/plan/clock.ts";
import type { Cue } from "#content/parts.ts";
import type { ScriptPart, ScriptPrompt, ScriptStep } from "#domain/plan/script.ts";

import { materialWords } from "./facts.ts";
import paper from "./Paper.module.css";
import styles from "./ScriptSheet.module.css";

/** One step: a row that says what it is, and one for each part of it. */
export function StepRows({ step }: { step: ScriptStep }) {
  const { t } = useTranslation();
  // A prompt is written out where it first comes; later parts name it.
  const first = new Map<string, string>();
  for (const { id, prompts } of step.parts) {
    for (const prompt of prompts) if (!first.has(prompt.id)) first.set(prompt.id, id);
  }
  const isAgain = (prompt: ScriptPrompt, part: ScriptPart) =>
    first.get(prompt.id) !== part.id && prompt.cues.length === 0;
  const againIn = (part: ScriptPart) => part.prompts.filter((prompt) => isAgain(prompt, part));
  const things = step.materials.map((line) => materialWords(line, t));
  return (
    <tbody className={styles["step"]}>
      <tr data-hue={step.hue} className={styles["head"]}>
        <th scope="rowgroup" className={paper["time"]}>
          {clockOf(step.start)}
        </th>
        <td colSpan={3}>
          <b className={styles["name"]}>{step.title}</b>{" "}
          {t("print.minutes", { count: step.minutes })}
          {step.aim !== "" && <p>{t("print.script.aim", { aim: step.aim })}</p>}
          {step.note !== "" && (
            <p className={styles["note"]}>{t("print.script.note", { note: step.note })}</p>
          )}
          {things.length > 0 && <p>{t("print.script.needed", { things: things.join(", ") })}</p>}
          {step.task && (
            <p>
              {t("print.script.task", { title: step.task.title })}
              {step.task.check !== "" &&
                ` · ${t("print.script.check", { check: step.task.check })}`}
            </p>
          )}
        </td>
      </tr>
      {step.parts.map((part) => (
        <Fragment key={part.id}>
          <PartRow part={part} step={step} again={againIn(part)} />
          {part.prompts
            .filter((prompt) => !isAgain(prompt, part))
            .map((prompt) => (
              <PromptRow key={prompt.id} prompt={prompt} />
            ))}
        </Fragment>
      ))}
    </tbody>
  );
}

function PartRow(props: {
  part: ScriptPart;
  step: ScriptStep;
  /** Its prompts that were written out in an earlier part. */
  again: readonly ScriptPrompt[];
}) {
  const { part, step, again } = props;
  const { t } = useTranslation();
  const about = new Set(part.prompts.flatMap(({ cues }) => cues));
  const form =
    part.form === "groups" && part.groupSize !== undefined
      ? t("print.form.groupsOf", { count: part.groupSize })
      : t(`print.form.${part.form}`);
  return (
    <tr>
      <td className={paper["time"]}>{t("print.minutes", { count: part.minutes })}</td>
      <td className={styles["what"]}>
        <p>
          {part.title !== "" && <b>{part.title} </b>}
          <span className={styles["form"]}>{form}</span>
        </p>
        {part.headline !== "" && part.headline !== step.title && <p>{part.headline}</p>}
        {step.figure && <p className={styles["figure"]}>{step.figure.value}</p>}
        {step.text.map((piece) => (
          <p key={piece}>{piece}</p>
        ))}
        {part.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {again.length > 0 && (
          <p>{t("print.script.again", { codes: again.map(({ code }) => code).join(", ") })}</p>
        )}
        {step.chart && <ChartTable step={step} />}
        {step.link !== "" && <p>{step.link}</p>}
        {(step.figure ?? step.chart)?.source && (
          <p className={styles["follow"]}>
            {t("print.script.source", { source: (step.figure ?? step.chart)?.source })}
          </p>
        )}
      </td>
      <td>
        <Cues cues={part.cues.filter((cue) => !about.has(cue))} />
      </td>
      <td aria-label={t("print.worksheet.write")} className={styles["reflection"]} />
    </tr>
  );
}

/** A row for each prompt, so that a long part can go on on the next page. */
function PromptRow({ prompt }: { prompt: ScriptPrompt }) {
  const { t } = useTranslation();
  const { code, text, quote, followUps, cues } = prompt;
  return (
    <tr className={styles["asked"]}>
      <td aria-label={code} />
      <td className={styles["what"]}>
        <p>
          <b>{code}</b> {quoted(text, quote)}
          {followUps.length > 0 && <span className={styles["follow"]}> {followUps.join(" ")}</span>}
        </p>
      </td>
      <td>
        <Cues cues={cues} />
      </td>
      <td aria-label={t("print.worksheet.write")} className={styles["reflection"]} />
    </tr>
  );
}

function Cues({ cues }: { cues: readonly Cue[] }) {
  const { t } = useTranslation();
  return cues.map(({ kind, when, text }) => {
    const moment = t(`print.script.when.${when}`);
    return (
      <p key={text} className={styles["cue"]}>
        <b>{t(`print.script.${kind}`)}</b>
        {moment !== "" && <i> {moment}</i>} {text}
      </p>
    );
  });
}

function ChartTable({ step: { chart } }: { step: ScriptStep }) {
  const { t } = useTranslation();
  if (!chart) return null;
  return (
    <table className={styles["chart"]}>
      <thead>
        <tr>
          <td aria-label={t("print.script.step")} />
          {chart.table.series.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chart.table.rows.map(({ label, values }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {values.map((value, at) => (
              // eslint-disable-next-line react/no-array-index-key -- a cell is its place in the row
              <td key={at}>
                {value === null ? "–" : `${value.toLocaleString("nl-BE")} ${chart.unit}`}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Somebody's words stand between quotation marks. */
function quoted(text: string, quote: boolean): string {
  return quote ? `“${text}”` : text;
}
