import { useTranslation } from "react-i18next";

import type { Pack, Plan } from "#content/schema.ts";
import { withSteps, type OwnTitles } from "#domain/plan/edit.ts";
import { planMinutes } from "#domain/steps/minutes.ts";
import { minutesToPropose, proposeSteps } from "#domain/plan/propose.ts";

import styles from "./Facts.module.css";
import { FactsForm } from "./FactsForm.tsx";

interface BeginProps {
  plan: Plan;
  pack: Pack;
  titles: OwnTitles;
  change: (change: (plan: Plan) => Plan, about?: string) => void;
  onBegun: () => void;
}

/** A plan that is still empty: the three questions, and three ways to go on. */
export function Begin({ plan, pack, titles, change: put, onBegun }: BeginProps) {
  const { t } = useTranslation();
  const change = (made: (plan: Plan) => Plan) => {
    put(made);
    onBegun();
  };
  const available = minutesToPropose(plan);
  const ready = pack.plans.toSorted((a, b) => fit(b, plan) - fit(a, plan) || near(a) - near(b));
  function near(one: Plan): number {
    return Math.abs(planMinutes(one, pack.exercises) - available);
  }
  const propose = () =>
    change((now) => {
      const wishes = { audiences: now.audiences, available, people: now.people };
      return withSteps(now, proposeSteps(now, wishes, pack, titles), pack.exercises);
    });
  return (
    <section className={styles["begin"]} aria-label={t("planner.begin.title")}>
      <h2 className="type-7">{t("planner.begin.title")}</h2>
      <FactsForm plan={plan} change={put} />
      <h2 className="type-7">{t("planner.begin.how")}</h2>
      <ul className={styles["ways"]}>
        <Way
          first
          title={t("planner.begin.propose")}
          hint={t("planner.begin.proposeHint", { count: available })}
          onPick={propose}
        />
        {ready.slice(0, 2).map((one) => (
          <Way
            key={one.id}
            title={t("planner.begin.ready", { title: one.title })}
            hint={t("planner.begin.readyHint", { count: one.minutes })}
            onPick={() =>
              change((now) =>
                withSteps(
                  { ...now, title: now.title.trim() === "" ? one.title : now.title },
                  one.steps,
                  pack.exercises,
                ),
              )
            }
          />
        ))}
        <Way
          title={t("planner.begin.empty")}
          hint={t("planner.begin.emptyHint")}
          onPick={() =>
            change((now) =>
              withSteps(
                now,
                [{ id: "welcome", kind: "welcome", minutes: 5, ...titles.welcome }],
                pack.exercises,
              ),
            )
          }
        />
      </ul>
    </section>
  );
}

/** How many of the audiences a ready-made plan is for. */
function fit(one: Plan, plan: Plan): number {
  return one.audiences.filter((audience) => plan.audiences.includes(audience)).length;
}

function Way(props: { title: string; hint: string; first?: boolean; onPick: () => void }) {
  return (
    <li>
      <button
        type="button"
        className={styles["way"]}
        data-first={props.first === true ? "" : undefined}
        onClick={props.onPick}
      >
        <b>{props.title}</b>
        <span>{props.hint}</span>
      </button>
    </li>
  );
}
