import { useId } from "react";
import { useTranslation } from "react-i18next";

import type { Pack } from "#content/schema.ts";
import { clockOf } from "#domain/timer/clock.ts";
import type { Remark } from "#domain/plan/remarks.ts";
import { stepTitle } from "#features/planner/draft/stepTitle.ts";
import type { PlannerData } from "#features/planner/usePlannerData.ts";
import { Button } from "#ui/button/Button.tsx";

import styles from "./Side.module.css";

interface RemarksProps {
  data: PlannerData;
  pack: Pack;
  onOpen: (stepId: string) => void;
  /** Opens the facts of the plan at the field of its end. */
  onEnd: () => void;
}

/** What could go better, in a sentence each, with the way to it. */
export function Remarks({ data: { plan, remarks }, pack, onOpen, onEnd }: RemarksProps) {
  const { t } = useTranslation();
  const titleId = useId();
  // What is over and what is left stands with the time already; the hours of a plan that is still
  // empty stand beside their fields.
  const shown = remarks.filter(
    ({ kind }) => kind !== "over" && kind !== "left" && (kind !== "night" || plan.steps.length > 0),
  );
  if (shown.length === 0) return null;
  const words = (remark: Remark) => {
    if (remark.kind === "night") {
      const { start, minutes } = remark;
      const hours = { start: clockOf(start), end: clockOf(start + minutes) };
      return t("planner.facts.night", { ...hours, count: minutes });
    }
    const step = "step" in remark ? plan.steps.find(({ id }) => id === remark.step) : undefined;
    const count =
      "minutes" in remark
        ? remark.minutes
        : "people" in remark
          ? remark.people
          : "words" in remark
            ? remark.words
            : 0;
    const title = step ? stepTitle(step, pack.exercises) : "";
    const short = remark.kind === "short" ? { part: remark.part, least: remark.least } : {};
    return t(`planner.side.remark.${remark.kind}`, { title, count, ...short });
  };
  return (
    <section aria-labelledby={titleId} className="stack gap-2">
      <h2 id={titleId} className="type-6">
        {t("planner.side.remarks")}
      </h2>
      <ul className={styles["remarks"]}>
        {shown.map((remark) => (
          <li key={`${remark.kind} ${"step" in remark ? remark.step : ""}${words(remark)}`}>
            <p>{words(remark)}</p>
            {remark.kind === "night" && (
              <Button size="small" variant="quiet" onClick={onEnd}>
                {t("planner.side.look")}
              </Button>
            )}
            {"step" in remark && (
              <Button size="small" variant="quiet" onClick={() => onOpen(remark.step)}>
                {t("planner.side.look")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
