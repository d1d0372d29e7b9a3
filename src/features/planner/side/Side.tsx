import { useId } from "react";
import { useTranslation } from "react-i18next";

import type { Pack } from "#content/schema.ts";
import { clockOf } from "#domain/timer/clock.ts";
import { stepHue, stepTitle } from "#features/planner/draft/stepTitle.ts";
import { RefitButton } from "#features/planner/refit/RefitButton.tsx";
import type { PlannerData } from "#features/planner/usePlannerData.ts";
import { PlanBar } from "#ui/bar/PlanBar.tsx";

import { Packing } from "./Packing.tsx";
import { Reach } from "./Reach.tsx";
import { Remarks } from "./Remarks.tsx";
import styles from "./Side.module.css";

interface SideProps {
  data: PlannerData;
  pack: Pack;
  onOpen: (stepId: string) => void;
  /** Opens the facts of the plan at the field of its end. */
  onEnd: () => void;
}

/** What the plan adds up to, what could go better, and what has to come along. */
export function Side({ data, pack, onOpen, onEnd }: SideProps) {
  const { t } = useTranslation();
  const timeId = useId();
  const { plan, schedule } = data;
  const parts = schedule.steps.map(({ step, minutes }) => ({
    id: step.id,
    hue: stepHue(step, pack.exercises),
    title: stepTitle(step, pack.exercises),
    minutes,
  }));
  return (
    <aside className={styles["side"]} aria-label={t("planner.side.title")}>
      <section aria-labelledby={timeId} className="stack gap-2">
        <h2 id={timeId} className="type-6">
          {t("planner.side.time")}
        </h2>
        <Total data={data} />
        <RefitButton data={data} pack={pack} />
        {parts.length > 0 && (
          <PlanBar
            parts={parts}
            label={parts
              .map(({ title, minutes }) => t("planner.side.barPart", { title, count: minutes }))
              .join(", ")}
          />
        )}
      </section>
      <Remarks data={data} pack={pack} onOpen={onOpen} onEnd={onEnd} />
      <Reach plan={plan} pack={pack} />
      <Packing plan={plan} pack={pack} change={data.change} />
    </aside>
  );
}

function Total({ data: { plan, schedule } }: { data: PlannerData }) {
  const { t } = useTranslation();
  const { planned, waiting, available } = schedule;
  const end = clockOf(schedule.end);
  // What is waited takes time of the session as well.
  const filled = planned + waiting;
  const over = available === undefined ? 0 : filled - available;
  const line =
    available === undefined
      ? plan.steps.length === 0
        ? ""
        : t("planner.side.end", { end })
      : over > 0
        ? t("planner.side.over", { count: over, end })
        : over < 0
          ? t("planner.side.left", { count: -over, end })
          : t("planner.side.exact", { end });
  return (
    <>
      <p className={styles["total"]}>
        <strong>{filled}</strong>{" "}
        <span>
          {available === undefined
            ? t("planner.side.total", { count: filled })
            : t("planner.side.of", { count: available })}
        </span>
      </p>
      {waiting > 0 && (
        <p className={styles["line"]}>{t("planner.side.waiting", { planned, count: waiting })}</p>
      )}
      <p className={over > 0 ? styles["over"] : styles["line"]}>{line}</p>
    </>
  );
}
