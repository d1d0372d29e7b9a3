import { Plus } from "lucide-react";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";

import { AUDIENCES, type Exercise, type OwnStep, type Pack, type Plan } from "#content/schema.ts";
import { OWN_KINDS } from "#domain/kinds/kinds.ts";
import { exerciseStep } from "#domain/plan/edit.ts";
import { stepMinutes } from "#domain/steps/minutes.ts";
import { Button } from "#ui/button/Button.tsx";

import styles from "./Library.module.css";

interface LibraryProps {
  plan: Plan;
  pack: Pack;
  onExercise: (exercise: Exercise) => void;
  onOwn: (kind: OwnStep["kind"]) => void;
}

const LENGTHS = ["all", "short", "middle", "long"] as const;
const GROUPS = ["anyGroup", "few", "many"] as const;
const ANYONE = ["anyone", ...AUDIENCES] as const;

/** Everything that can be added, with what it is for and how long it takes. */
export function Library({ plan, pack, onExercise, onOwn }: LibraryProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const [length, setLength] = useState<(typeof LENGTHS)[number]>("all");
  const [group, setGroup] = useState<(typeof GROUPS)[number]>("anyGroup");
  const [audience, setAudience] = useState<(typeof ANYONE)[number]>("anyone");
  const all = pack.exercises
    .toSorted((a, b) => a.order - b.order)
    .map((exercise) => ({
      exercise,
      minutes: stepMinutes(exerciseStep(plan, exercise, pack), pack.exercises),
    }));
  const shown = all.filter(
    ({ exercise, minutes }) =>
      fitsLength(minutes, length) &&
      fitsGroup(exercise, group) &&
      (audience === "anyone" || exercise.audiences.includes(audience)),
  );
  return (
    <section aria-labelledby={titleId} className={styles["library"]}>
      <h2 id={titleId} className="type-6">
        {t("planner.library.title")}
      </h2>
      <div className="wrap gap-2">
        <Filter
          label={t("planner.library.audience")}
          value={audience}
          values={ANYONE}
          name={(one) =>
            one === "anyone" ? t("planner.library.anyone") : t(`planner.facts.audience.${one}`)
          }
          onChange={setAudience}
        />
        <Filter
          label={t("planner.library.filter")}
          value={length}
          values={LENGTHS}
          name={(one) => t(`planner.library.${one}`)}
          onChange={setLength}
        />
        <Filter
          label={t("planner.library.group")}
          value={group}
          values={GROUPS}
          name={(one) => t(`planner.library.${one}`)}
          onChange={setGroup}
        />
      </div>
      {shown.length === 0 && <p>{t("planner.library.none")}</p>}
      <ul className={styles["list"]}>
        {shown.map(({ exercise, minutes }) => (
          <li key={exercise.id} data-hue={exercise.hue} className={styles["card"]}>
            <div className="line gap-3">
              <div className={styles["words"]}>
                <h3 className="type-4">{exercise.title}</h3>
                <p className={styles["summary"]}>{exercise.summary}</p>
              </div>
              <span
                className={styles["minutes"]}
                title={t("planner.agenda.minutesTake", { count: minutes })}
              >
                {minutes}
              </span>
              <button
                type="button"
                className={styles["add"]}
                aria-label={t("planner.library.add", { title: exercise.title })}
                onClick={() => onExercise(exercise)}
              >
                <Plus aria-hidden="true" size={20} />
              </button>
            </div>
            <About exercise={exercise} plan={plan} />
          </li>
        ))}
      </ul>
      <h3 className="type-6">{t("planner.library.own")}</h3>
      <div className="wrap gap-2">
        {OWN_KINDS.map((kind) => (
          <Button key={kind} size="small" onClick={() => onOwn(kind)}>
            <Plus aria-hidden="true" size={16} />
            {t(`ownSteps.${kind}.name`)}
          </Button>
        ))}
      </div>
    </section>
  );
}

interface FilterProps<Value extends string> {
  label: string;
  value: Value;
  values: readonly Value[];
  name: (value: Value) => string;
  onChange: (value: Value) => void;
}

/** One choice out of a few, the first of which hides nothing. */
function Filter<Value extends string>(props: FilterProps<Value>) {
  const { label, value, values, name, onChange } = props;
  return (
    <select
      className={styles["select"]}
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = values.find((one) => one === currentTarget.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {values.map((one) => (
        <option key={one} value={one}>
          {name(one)}
        </option>
      ))}
    </select>
  );
}

function fitsLength(minutes: number, length: (typeof LENGTHS)[number]): boolean {
  if (length === "short") return minutes <= 25;
  if (length === "middle") return minutes > 25 && minutes <= 45;
  return length === "all" || minutes > 45;
}

/** An experiment needs hands, and a story of one's own mistakes a small circle. */
function fitsGroup(exercise: Exercise, group: (typeof GROUPS)[number]): boolean {
  const trial = exercise.phases.some(({ scene }) => scene === "trial");
  if (group === "few") return !trial;
  return group === "anyGroup" || exercise.sensitive !== true;
}

/** What an exercise is for; folded until somebody asks. */
function About({ exercise, plan }: { exercise: Exercise; plan: Plan }) {
  const { t } = useTranslation();
  const variants = exercise.prompts.filter(({ variants: has }) =>
    plan.audiences.some((audience) => has?.[audience]),
  ).length;
  const { materials } = exercise;
  return (
    <details className={styles["about"]}>
      <summary>
        {t("planner.library.more")}
        <span className="visually-hidden">{exercise.title}</span>
      </summary>
      <dl>
        <dt>{t("planner.library.aim")}</dt>
        <dd>{exercise.aim}</dd>
        <dt>{t("planner.library.audience")}</dt>
        <dd>{exercise.audiences.map((one) => t(`planner.facts.audience.${one}`)).join(", ")}</dd>
        <dt>{t("planner.library.when")}</dt>
        <dd>{exercise.when}</dd>
        <dt>{t("planner.library.whenNot")}</dt>
        <dd>{exercise.whenNot}</dd>
        {materials.length > 0 && (
          <>
            <dt>{t("planner.library.materials")}</dt>
            <dd>{materials.map(({ name }) => name).join(", ")}</dd>
          </>
        )}
      </dl>
      {variants > 0 && <p>{t("planner.library.fits", { count: variants })}</p>}
    </details>
  );
}
