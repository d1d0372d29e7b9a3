import { useState } from "react";
import { useTranslation } from "react-i18next";

import { AUDIENCES, type Plan } from "#content/schema.ts";
import { TextArea, TextField } from "#ui/field/Field.tsx";

import styles from "./Facts.module.css";
import { HandoutFacts } from "./HandoutFacts.tsx";
import { useLines } from "./useLines.ts";

interface FactsFormProps {
  plan: Plan;
  change: (change: (plan: Plan) => Plan, about?: string) => void;
}

/** The three questions before a plan is made, and the day that it is for. */
export function FactsForm({ plan, change }: FactsFormProps) {
  const { t } = useTranslation();
  const activities = useLines(plan.activities, (lines) =>
    change((now) => ({ ...now, activities: lines }), "activities"),
  );
  const tasks = useLines(plan.tasks, (lines) =>
    change((now) => ({ ...now, tasks: lines }), "tasks"),
  );
  return (
    <div className={styles["form"]}>
      <fieldset>
        <legend className={styles["legend"]}>{t("planner.facts.audiences")}</legend>
        <div className={styles["checks"]}>
          {AUDIENCES.map((audience) => (
            <label key={audience} className={styles["check"]}>
              <input
                type="checkbox"
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
        <p className={styles["hint"]}>{t("planner.facts.audiencesHint")}</p>
      </fieldset>
      <TextArea
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
        <Moment
          plan={plan}
          change={change}
          what="date"
          type="date"
          label={t("planner.facts.date")}
        />
        <Moment
          plan={plan}
          change={change}
          what="start"
          type="time"
          label={t("planner.facts.begin")}
        />
        <Moment plan={plan} change={change} what="end" type="time" label={t("planner.facts.end")} />
      </div>
      <div className={styles["pair"]}>
        <People plan={plan} change={change} />
        <TextField
          label={t("planner.facts.room")}
          value={plan.room ?? ""}
          maxLength={120}
          onChange={({ currentTarget: { value } }) =>
            change((now) => without(now, "room", value), "room")
          }
        />
      </div>
      <HandoutFacts plan={plan} change={change} />
    </div>
  );
}

/** The plan with a value, or without the key where there is none. */
function without(plan: Plan, key: "date" | "start" | "end" | "room", value: string): Plan {
  const next = { ...plan };
  if (value === "") delete next[key];
  else next[key] = value;
  return next;
}

function Moment(
  props: FactsFormProps & { what: "date" | "start" | "end"; type: "date" | "time"; label: string },
) {
  const { plan, change, what, type, label } = props;
  return (
    <TextField
      label={label}
      type={type}
      value={plan[what] ?? ""}
      // A browser gives a whole date or time, or nothing while it is typed.
      onChange={({ currentTarget: { value } }) =>
        change((now) => without(now, what, value.slice(0, type === "time" ? 5 : 10)), what)
      }
    />
  );
}

function People({ plan, change }: FactsFormProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string>();
  const wrong = typed !== undefined && read(typed) === "wrong";
  return (
    <TextField
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
          const { people: _gone, ...rest } = now;
          return rest;
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
