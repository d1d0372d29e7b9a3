import { useId, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import type { ChartStep } from "#content/ownSteps.ts";
import { likelyShape } from "#domain/chart/likelyShape.ts";
import { parseTable, writeTable, type ParsedTable } from "#domain/chart/parseTable.ts";
import { LIMITS } from "#parts/fields/limits.ts";
import { Fields, SourceField, TitleField, type FormProps } from "#parts/fields/parts.tsx";
import { useTyped } from "#parts/fields/useTyped.ts";
import { Button } from "#ui/button/Button.tsx";
import { TextArea, TextField } from "#ui/field/Field.tsx";
import { Notice } from "#ui/notice/Notice.tsx";

import { hasNumbers } from "./Chart.tsx";
import { Preview } from "./Preview.tsx";
import { noticeText, problemText } from "./tableWords.ts";
import styles from "./Form.module.css";

const SHAPES = ["bar", "line", "stacked"] as const;
const EMPTY: ChartStep["table"] = { series: [], rows: [] };

const unitOf = (parsed: ParsedTable) => (parsed.ok ? parsed.unit : "");

/** The unit that the new table names, unless somebody typed another one. */
function nextUnit(unit: string, before: string, now: string): string {
  return unit === "" || unit === before ? now : unit;
}

/** A chart: a table that is pasted, what kind of chart, what the numbers are, and how it looks. */
export function Form({ step, onChange }: FormProps<ChartStep>) {
  const { t } = useTranslation();
  const name = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, type } = useTyped(writeTable(step.table));
  const parsed = useMemo(() => parseTable(text), [text]);
  // A chart that was there already keeps its kind, as does one whose kind was chosen.
  const [guesses, setGuesses] = useState(step.table.rows.length === 0);
  const unit = step.unit ?? "";
  const filled = hasNumbers(step);

  const read = (typed: string) => {
    const next = parseTable(typed);
    if (next.ok) {
      const { table } = next;
      type(typed, writeTable(table));
      onChange({
        ...step,
        table,
        unit: nextUnit(unit, unitOf(parsed), next.unit),
        shape: guesses ? likelyShape(table) : step.shape,
      });
      return;
    }
    // Emptied on purpose; anything else that is no table leaves the last one where it is.
    const table = next.problem.kind === "empty" ? EMPTY : step.table;
    type(typed, writeTable(table));
    if (table !== step.table) onChange({ ...step, table });
  };

  return (
    <Fields>
      <TitleField value={step.title} onChange={(title) => onChange({ ...step, title })} />
      <div className="stack gap-2">
        <TextArea
          ref={field}
          label={t("ownSteps.chart.table")}
          hint={t("ownSteps.chart.tableHint")}
          error={parsed.ok ? undefined : problemText(parsed.problem, filled, t)}
          className={styles["cells"]}
          rows={8}
          value={text}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => read(event.target.value)}
        />
        {text.trim() === "" && (
          <div className={styles["actions"]}>
            <Button
              onClick={() => {
                read(t("ownSteps.chart.exampleTable"));
                // The button goes away now that there is a table.
                field.current?.focus();
              }}
            >
              {t("ownSteps.chart.example")}
            </Button>
          </div>
        )}
        {parsed.ok && <Read parsed={parsed} />}
      </div>
      <fieldset>
        <legend className={styles["legend"]}>{t("ownSteps.chart.shape")}</legend>
        <div className={styles["choices"]}>
          {SHAPES.map((shape) => (
            <label key={shape} className="choice">
              <input
                type="radio"
                name={name}
                checked={step.shape === shape}
                onChange={() => {
                  setGuesses(false);
                  onChange({ ...step, shape });
                }}
              />
              <span>{t(`ownSteps.chart.${shape}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <TextField
        label={t("ownSteps.chart.unit")}
        hint={t("ownSteps.chart.unitHint")}
        value={unit}
        maxLength={LIMITS.unit}
        autoComplete="off"
        onChange={(event) => onChange({ ...step, unit: event.target.value })}
      />
      <SourceField value={step.source} onChange={(source) => onChange({ ...step, source })} />
      {filled && <Preview step={step} />}
    </Fields>
  );
}

/** What was read, and what was odd about it. */
function Read({ parsed }: { parsed: Extract<ParsedTable, { ok: true }> }) {
  const { t } = useTranslation();
  const { table, notices } = parsed;
  return (
    <>
      <p className="note">
        {t("ownSteps.chart.rows", { count: table.rows.length })}
        {" · "}
        {t("ownSteps.chart.series", { count: table.series.length })}
      </p>
      {notices.length > 0 && (
        <Notice tone="warning">
          <ul className="stack gap-2">
            {notices.map((notice) => (
              <li key={notice.kind}>{noticeText(notice, t)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
