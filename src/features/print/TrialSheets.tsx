import { useTranslation } from "react-i18next";

import { fitText } from "#domain/print/fit.ts";
import type { TrialSheet } from "#domain/print/trials.ts";

import type { SheetsProps } from "./data.ts";
import { Copies, Sheet } from "./Sheet.tsx";
import styles from "./TrialSheets.module.css";

const TITLE = [34, 28, 24, 20];
const SIZES = [22, 20, 18, 16, 14, 12.5, 11];
/** Millimetres of the numbered steps, beside their numbers. */
const BOX = { width: 145, height: 165 };

/** The manuals for group A and for group B of each experiment; `copies` for each of both groups. */
export function TrialSheets({ data: { trials }, copies }: SheetsProps) {
  return trials.flatMap((trial) =>
    (["a", "b"] as const).map((group) => (
      <Copies key={`${trial.stepId}/${group}`} count={copies}>
        <Instructions group={group} trial={trial} />
      </Copies>
    )),
  );
}

function Instructions({ group, trial }: { group: "a" | "b"; trial: TrialSheet }) {
  const { t } = useTranslation();
  const { title, steps, check, tool } = trial.task;
  const { learnMinutes } = trial;
  const how =
    group === "a"
      ? t("print.trial.readOnly")
      : tool.trim() === ""
        ? t("print.trial.practisePlain")
        : t("print.trial.practise", { tool });
  const size = fitText([...steps, ...(check.trim() === "" ? [] : [check, ""])], BOX, SIZES, 0.6);
  return (
    <Sheet className={styles["trial"]} hue={trial.hue}>
      <p className={styles["group"]}>{t(`print.trial.${group}`)}</p>
      <h2
        dir="auto"
        className={styles["title"]}
        style={{ "--size": fitText([title], { width: 150, height: 26 }, TITLE) }}
      >
        {title}
      </h2>
      <p className={styles["how"]}>
        {how} {learnMinutes > 0 && t("print.trial.time", { count: learnMinutes })}
      </p>
      <ol className={styles["steps"]} style={{ "--size": size }}>
        {steps.map((step, index) => (
          // eslint-disable-next-line react/no-array-index-key -- a step is its place
          <li key={index} dir="auto">
            {step}
          </li>
        ))}
      </ol>
      {check.trim() !== "" && (
        <p className={styles["check"]} style={{ "--size": size }}>
          <b>{t("print.trial.check")}</b>
          <span dir="auto">{check}</span>
        </p>
      )}
    </Sheet>
  );
}
