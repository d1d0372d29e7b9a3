import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Exercise, OwnStep, Pack, Plan, Step } from "#content/schema.ts";
import { kindOf } from "#domain/kinds/kinds.ts";
import { addStep, exerciseStep, ownStep } from "#domain/plan/edit.ts";

import { Agenda } from "./agenda/Agenda.tsx";
import { Begin } from "./facts/Begin.tsx";
import { Facts } from "./facts/Facts.tsx";
import type { Fact } from "./facts/FactsForm.tsx";
import { FactsDialog, fetchLazy, StepDrawer } from "./lazy.ts";
import { Library } from "./Library.tsx";
import styles from "./Planner.module.css";
import { ownTitles } from "./ownTitles.ts";
import { PlannerHeader } from "./PlannerHeader.tsx";
import { SavingTrouble } from "./SavingTrouble.tsx";
import { Side } from "./side/Side.tsx";
import { stepTitle } from "./draft/stepTitle.ts";
import { usePlannerData, type PlannerData } from "./usePlannerData.ts";

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
  const [facts, setFacts] = useState<{ focus: Fact | undefined }>();
  const [said, setSaid] = useState("");
  const [added, setAdded] = useState<string>();
  const page = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const undo = data.undo && (() => (data.undo?.(), setSaid(t("planner.agenda.said.undone"))));
  const redo = data.redo && (() => (data.redo?.(), setSaid(t("planner.agenda.said.redone"))));
  useUndoKeys(undo, redo);
  // What was undone may have been the step itself.
  if (opened !== undefined && !plan.steps.some(({ id }) => id === opened)) setOpened(undefined);
  useEffect(fetchLazy, []);
  useEffect(() => {
    const row = added && page.current?.querySelector(`[data-step="${CSS.escape(added)}"]`);
    if (row) row.scrollIntoView({ block: "nearest" });
  }, [added]);

  const add = <Added extends Step>(make: (plan: Plan) => Added): Added => {
    const step = make(plan);
    const next = addStep(plan, step, pack.exercises);
    change((now) => addStep(now, step, pack.exercises));
    setAdded(step.id);
    setSaid(
      t("planner.agenda.said.added", {
        title: stepTitle(step, pack.exercises),
        place: next.steps.findIndex(({ id }) => id === step.id) + 1,
        of: next.steps.length,
      }),
    );
    return step;
  };
  const open = (id: string) => (setAdded(undefined), setOpened(id));
  const addExercise = (exercise: Exercise) => add((now) => exerciseStep(now, exercise, pack));
  const addOwn = (kind: OwnStep["kind"]) => {
    const step = add((now) => ownStep(now, kind, ownTitles));
    // It says nothing as long as nobody writes in it.
    if (kindOf(step).isEmpty(step)) setOpened(step.id);
  };

  return (
    <div ref={page} className={styles["page"]}>
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
          <Facts title={title} plan={plan} onEdit={(focus) => setFacts({ focus })} />
          {plan.steps.length === 0 ? (
            <Begin
              plan={plan}
              pack={pack}
              change={change}
              titles={ownTitles}
              // The way that was picked is gone; reading goes on at the top.
              onBegun={() => title.current?.focus()}
            />
          ) : (
            <Agenda data={data} pack={pack} onOpen={open} onSaid={setSaid} />
          )}
        </section>
        <Library plan={plan} pack={pack} onExercise={addExercise} onOwn={addOwn} />
        <Side data={data} pack={pack} onOpen={open} onEnd={() => setFacts({ focus: "end" })} />
      </main>
      <p className={styles["paper"]}>{t("planner.paper")}</p>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <div data-edits-plan="">
        {opened !== undefined && (
          <StepDrawer
            data={data}
            pack={pack}
            stepId={opened}
            fresh={opened === added}
            onClose={() => setOpened(undefined)}
          />
        )}
        {facts && (
          <FactsDialog
            plan={plan}
            focus={facts.focus}
            change={change}
            onClose={() => setFacts(undefined)}
          />
        )}
      </div>
    </div>
  );
}
