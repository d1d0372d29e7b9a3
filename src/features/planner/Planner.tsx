import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Pack, Plan } from "#content/schema.ts";
import { addStep, exerciseStep, ownStep } from "#domain/plan/edit.ts";
import type { Exercise, OwnStep } from "#content/schema.ts";

import { Agenda } from "./agenda/Agenda.tsx";
import { Begin } from "./facts/Begin.tsx";
import { Facts } from "./facts/Facts.tsx";
import { FactsDialog, fetchLate, StepDrawer } from "./late.ts";
import { Library } from "./Library.tsx";
import styles from "./Planner.module.css";
import { PlannerHeader } from "./PlannerHeader.tsx";
import { SavingTrouble } from "./SavingTrouble.tsx";
import { Side } from "./side/Side.tsx";
import { stepTitle } from "./stepTitle.ts";
import { usePlannerData, type PlannerData } from "./usePlannerData.ts";
import { useOwnTitles } from "./useOwnTitles.ts";
import { useUndoKeys } from "./useUndoKeys.ts";

export interface PlannerLinks {
  onPlans: () => void;
  /** Asks who takes part, and starts a session of the plan. */
  onStart: (plan: Plan) => void;
  /** Shows the ways to take the plan along. */
  onTake: (plan: Plan) => void;
}

/** Prepares one plan: a library, the agenda on the rope, and what it all adds up to. */
export function Planner({ pack, ...links }: PlannerLinks & { pack: Pack }) {
  const data = usePlannerData(pack);
  return data && <PlannerPage key={data.plan.id} pack={pack} data={data} {...links} />;
}

function PlannerPage({ pack, data, ...links }: PlannerLinks & { pack: Pack; data: PlannerData }) {
  const { t } = useTranslation();
  const { plan, change } = data;
  const [opened, setOpened] = useState<string>();
  const [facts, setFacts] = useState(false);
  const [said, setSaid] = useState("");
  const title = useRef<HTMLHeadingElement>(null);
  const titles = useOwnTitles();
  const undo = data.undo && (() => (data.undo?.(), setSaid(t("planner.agenda.said.undone"))));
  const redo = data.redo && (() => (data.redo?.(), setSaid(t("planner.agenda.said.redone"))));
  useUndoKeys(undo, redo);
  useEffect(fetchLate, []);

  const add = (make: (plan: Plan) => Plan["steps"][number], place?: number) => {
    const step = make(plan);
    const next = addStep(plan, step, pack.exercises, place);
    change((now) => addStep(now, step, pack.exercises, place));
    setSaid(
      t("planner.agenda.said.added", {
        title: stepTitle(step, pack.exercises),
        place: next.steps.findIndex(({ id }) => id === step.id) + 1,
        of: next.steps.length,
      }),
    );
  };
  const addExercise = (exercise: Exercise) => add((now) => exerciseStep(now, exercise, pack));
  const addOwn = (kind: OwnStep["kind"]) => {
    add((now) => ownStep(now, kind, titles), kind === "welcome" ? 0 : undefined);
  };

  return (
    <div className={styles["page"]}>
      <PlannerHeader
        plan={plan}
        undo={undo}
        redo={redo}
        canStart={plan.steps.length > 0}
        onPlans={links.onPlans}
        onTake={() => links.onTake(plan)}
        onStart={() => links.onStart(plan)}
      />
      {data.storage !== "ok" && <SavingTrouble plan={plan} state={data.storage} />}
      <main className={styles["main"]}>
        <section className={styles["agenda"]}>
          <Facts title={title} plan={plan} onEdit={() => setFacts(true)} />
          {plan.steps.length === 0 ? (
            <Begin
              plan={plan}
              pack={pack}
              change={change}
              titles={titles}
              // The way that was picked is gone; reading goes on at the top.
              onBegun={() => title.current?.focus()}
            />
          ) : (
            <Agenda data={data} pack={pack} onOpen={setOpened} onSaid={setSaid} />
          )}
        </section>
        <Library plan={plan} pack={pack} onExercise={addExercise} onOwn={addOwn} />
        <Side data={data} pack={pack} onOpen={setOpened} />
      </main>
      <p className={styles["paper"]}>{t("planner.paper")}</p>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {opened !== undefined && (
        <StepDrawer data={data} pack={pack} stepId={opened} onClose={() => setOpened(undefined)} />
      )}
      {facts && <FactsDialog plan={plan} change={change} onClose={() => setFacts(false)} />}
    </div>
  );
}
