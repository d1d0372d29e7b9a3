import { useId, useMemo } from "react";
import { useTranslation } from "react-i18next";

import type { Block } from "#domain/document/blocks.ts";
import { paperRows } from "#domain/document/paper.ts";
import { trainerPlan, type StepSection } from "#domain/document/trainerPlan.ts";
import { clockOf } from "#domain/timer/clock.ts";
import { planWords } from "#parts/words/planWords.ts";
import { classes } from "#ui/classes.ts";

import type { SheetsProps } from "./data.ts";
import { EmptyCell } from "./EmptyCell.tsx";
import { PaperRow } from "./PaperRow.tsx";
import { stepTitle } from "./paperWords.ts";
import { ScriptOverview } from "./ScriptOverview.tsx";
import styles from "./ScriptSheet.module.css";
import { Sheet } from "./Sheet.tsx";

/** The session plan for the trainer: short on a page or two, or with all that is done and said. */
export function ScriptSheet({ data: { plan, pack }, script }: SheetsProps) {
  const { t } = useTranslation();
  const headId = useId();
  const made = useMemo(() => trainerPlan(plan, pack, planWords(t)), [plan, pack, t]);
  return (
    <Sheet flow>
      <ScriptOverview made={made} moments={script.short} />
      {!script.short && made.sections.length > 0 && (
        <div role="group" aria-labelledby={headId} className={styles["details"]}>
          <h3 id={headId} className={styles["detail"]}>
            {t("print.script.detail")}
          </h3>
          {made.sections.map((section) => (
            <div key={section.step.id} className={styles["whole"]}>
              <StepTable section={section} notes={script.notes} />
            </div>
          ))}
        </div>
      )}
    </Sheet>
  );
}

/** So few rows stand together on one page. */
const FEW_ROWS = 10;

/** One step: its time and title come back on each page that it takes. */
function StepTable({ section, notes }: { section: StepSection; notes: boolean }) {
  const { step, lead, blocks } = section;
  const { t } = useTranslation();
  const rows = [
    ...paperRows(lead).map((block) => ({ block, leads: true })),
    ...paperRows(blocks).map((block) => ({ block, leads: false })),
  ];
  return (
    <table
      data-hue={step.hue}
      data-notes={notes || undefined}
      className={classes(styles["step"], rows.length <= FEW_ROWS && styles["few"])}
    >
      <thead>
        <tr>
          <th scope="col">
            <span translate="no" className={styles["clock"]}>
              {clockOf(step.start)}
            </span>
          </th>
          <th scope="col">
            <span dir="auto" className={styles["title"]}>
              {stepTitle(step)}
            </span>{" "}
            <span className={styles["lasts"]}>{t("print.minutes", { count: step.minutes })}</span>
          </th>
          {notes && (
            <th scope="col" className={styles["reflection"]}>
              {t("planFiles.table.reflection")}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ block, leads }, at) => (
          <tr
            // eslint-disable-next-line react/no-array-index-key -- a row is its place
            key={at}
            className={classes(leads && styles["leads"])}
            data-kind={block.kind}
          >
            <td className={styles["aside"]}>
              <Aside block={block} before={rows[at - 1]?.block} />
            </td>
            <td
              dir="auto"
              data-look={block.kind === "paragraph" ? block.look : undefined}
              className={styles["row"]}
            >
              <PaperRow block={block} />
            </td>
            {notes && <EmptyCell />}
          </tr>
        ))}
        {rows.length === 0 && (
          <tr>
            <EmptyCell />
            <EmptyCell />
            {notes && <EmptyCell />}
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** When: the time of a moment, or for a cue what it waits for, told once for those that follow. */
function Aside({ block, before }: { block: Block; before: Block | undefined }) {
  const { t } = useTranslation();
  if (block.kind === "moment") {
    return (
      <b translate="no" className={styles["at"]}>
        {clockOf(block.at)}
      </b>
    );
  }
  if (block.kind !== "cue" || block.cue.when === "start") return "";
  const told = before?.kind === "cue" && before.cue.when === block.cue.when;
  return told ? "" : t(`print.script.${block.cue.when}`);
}
