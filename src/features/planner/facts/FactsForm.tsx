import { useState } from "react";
import { useTranslation } from "react-i18next";

import { AUDIENCES, type Plan } from "#content/schema.ts";
import { clockOf } from "#domain/timer/clock.ts";
import { nightOf } from "#domain/plan/hours.ts";
import { TextArea, TextField } from "#ui/field/Field.tsx";

import styles from "./Facts.module.css";
import { HandoutFacts } from "./HandoutFacts.tsx";
import { Moment } from "./Moment.tsx";
import { useLines } from "./useLines.ts";
import { withFact } from "./withFact.ts";

/** What stands under the title of a plan, by the field in which it is typed. */
export type Fact = "audiences" | "people" | "activities" | "date" | "start" | "end" | "room";

interface FactsFormProps {
  plan: Plan;
  change: (change: (plan: Plan) => Plan, about?: string) => void;
}

/** The three questions before a plan is made, and the day that it is for. */
export function FactsForm({ plan, change, focus }: FactsFormProps & { focus?: Fact | undefined }) {
  const { t } = useTranslation();
  const activities = useLines(plan.activities, (lines) =>
    change((now) => ({ ...now, activities: lines }), "activities"),
  );
  const tasks = useLines(plan.tasks, (lines) =>
    change((now) => ({ ...now, tasks: lines }), "tasks"),
  );
  const at = (field: Fact) => ({ "data-autofocus": field === focus ? "" : undefined });
  const moment = (what: "date" | "start" | "end") => ({ plan, change, what, ...at(what) });
  const first = AUDIENCES.find((one) => plan.audiences.includes(one));
  return (
    <div className={styles["form"]}>
      <fieldset>
        <legend className={styles["legend"]}>{t("planner.facts.audiences")}</legend>
        <div className={styles["checks"]}>
          {AUDIENCES.map((audience) => (
            <label key={audience} className="line gap-3 hit breaks">
              <input
                type="checkbox"
                {...(audience === first && at("audiences"))}
                checked={plan.audiences.includes(audience)}
                onChange={({ currentTarget: { checked } }) =>
                  change((now) => ({
                    ...now,
                    audiences: AUDIENCES.filter((one) =>
                      one === audience ? checked : now.audiences.includes(one),
                    ),
                  }))
                }
              />
              <span>{t(`planner.facts.audience.${audience}`)}</span>
            </label>
          ))}
        </div>
        <p className="note">{t("planner.facts.audiencesHint")}</p>
      </fieldset>
      <TextArea
        {...at("activities")}
        label={t("planner.facts.activities")}
        hint={t("planner.facts.activitiesHint")}
        rows={2}
        value={activities.value}
        onChange={({ currentTarget }) => activities.onValue(currentTarget.value)}
      />
      <TextArea
        label={t("planner.facts.tasks")}
        hint={t("planner.facts.tasksHint")}
        rows={2}
        value={tasks.value}
        onChange={({ currentTarget }) => tasks.onValue(currentTarget.value)}
      />
      <TextField
        label={t("planner.facts.title")}
        value={plan.title}
        maxLength={80}
        onChange={({ currentTarget: { value } }) =>
          change((now) => ({ ...now, title: value }), "title")
        }
      />
      <div className={styles["pair"]}>
        <Moment {...moment("date")} label={t("planFiles.fact.date")} />
        <Moment {...moment("start")} label={t("planner.facts.begin")} />
        <Moment {...moment("end")} label={t("planFiles.programme.end")} />
      </div>
      <Night plan={plan} />
      <div className={styles["pair"]}>
        <People plan={plan} change={change} {...at("people")} />
        <TextField
          {...at("room")}
          label={t("planner.facts.room")}
          value={plan.room ?? ""}
          maxLength={120}
          onChange={({ currentTarget: { value } }) =>
            change((now) => withFact(now, "room", value), "room")
          }
        />
      </div>
      <HandoutFacts plan={plan} change={change} />
    </div>
  );
}

/** Said beside the hours, as both stay what they are. */
function Night({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const night = nightOf(plan);
  return (
    <p role="status" className={styles["warn"]}>
      {night &&
        t("planner.facts.night", {
          start: clockOf(night.start),
          end: clockOf(night.start + night.minutes),
          count: night.minutes,
        })}
    </p>
  );
}

function People({
  plan,
  change,
  ...rest
}: FactsFormProps & { "data-autofocus": string | undefined }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string>();
  const wrong = typed !== undefined && read(typed) === "wrong";
  return (
    <TextField
      {...rest}
      label={t("planner.facts.people")}
      inputMode="numeric"
      autoComplete="off"
      maxLength={6}
      value={wrong ? typed : (plan.people?.toString() ?? "")}
      error={wrong ? t("planner.facts.peopleWrong") : undefined}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        const people = read(value);
        if (people === "wrong") return;
        change((now) => {
          if (people !== undefined) return { ...now, people };
          const { people: _gone, ...others } = now;
          return others;
        }, "people");
      }}
    />
  );
}

function read(text: string): number | undefined | "wrong" {
  if (text.trim() === "") return undefined;
  const number = /^\d{1,6}$/u.test(text.trim()) ? Number(text) : 0;
  return number >= 1 && number <= 500 ? number : "wrong";
}
