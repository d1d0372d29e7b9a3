import { useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Pack } from "#content/schema.ts";
import { lengthOf, refit, shortest, type Refit, type StepChange } from "#domain/plan/refit.ts";
import { stepHue, stepTitle } from "#features/planner/draft/stepTitle.ts";
import type { PlannerData } from "#features/planner/usePlannerData.ts";
import { Button } from "#ui/button/Button.tsx";
import { Dialog } from "#ui/dialog/Dialog.tsx";
import { TextField } from "#ui/field/Field.tsx";

import styles from "./RefitDialog.module.css";

/** The shortest and the longest that can be asked for, in minutes. */
const LEAST = 10;
const MOST = 720;

interface RefitProps {
  data: PlannerData;
  pack: Pack;
  onClose: () => void;
}

/** Asks for a length, and shows what that would change before anything changes. */
export function RefitDialog({ open, ...props }: RefitProps & { open: boolean }) {
  const { t } = useTranslation();
  return (
    <Dialog
      open={open}
      onClose={props.onClose}
      title={t("planner.refit.title")}
      closeLabel={t("common.close")}
    >
      <Ask {...props} />
    </Dialog>
  );
}

/** Stands only in the open dialog: each time it begins with what the plan says then. */
function Ask({ data: { plan, schedule, change }, pack, onClose }: RefitProps) {
  const { t } = useTranslation();
  const { available = Infinity } = schedule;
  const [typed, setTyped] = useState(() =>
    String(available <= MOST ? available : lengthOf(plan, pack.exercises)),
  );
  const asked = useDeferredValue(minutesIn(typed));
  const made = useMemo(
    () => (asked === undefined ? undefined : refit(plan, asked, pack)),
    [plan, asked, pack],
  );
  const take = (found: Refit) => {
    change(() => found.plan);
    onClose();
  };
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (made && made.changes.length > 0) take(made);
      }}
    >
      <TextField
        label={t("planner.refit.minutes")}
        hint={t("planner.refit.hint")}
        inputMode="numeric"
        value={typed}
        error={
          asked === undefined ? t("planner.refit.wrong", { least: LEAST, most: MOST }) : undefined
        }
        data-autofocus=""
        onChange={({ target }) => setTyped(target.value)}
      />
      <div role="status" className={styles["told"]}>
        {asked !== undefined && <Preview asked={asked} made={made} plan={plan} pack={pack} />}
      </div>
      <div className={styles["acts"]}>
        <Button onClick={onClose}>{t("planner.refit.leave")}</Button>
        <Button variant="primary" type="submit" disabled={!made || made.changes.length === 0}>
          {t("common.take")}
        </Button>
      </div>
    </form>
  );
}

function minutesIn(typed: string): number | undefined {
  const minutes = /^\d{1,3}$/u.test(typed.trim()) ? Number(typed) : 0;
  return minutes >= LEAST && minutes <= MOST ? minutes : undefined;
}

interface PreviewProps extends Pick<PlannerData, "plan"> {
  asked: number;
  made: Refit | undefined;
  pack: Pack;
}

/** What would change, step by step; or why nothing does. */
function Preview({ asked, made, plan, pack }: PreviewProps) {
  const { t } = useTranslation();
  if (!made) {
    return <p>{t("planner.refit.impossible", { asked, least: shortest(plan, pack) })}</p>;
  }
  const { changes, minutes } = made;
  if (changes.length === 0) {
    return (
      <p>{t(minutes === asked ? "planner.refit.same" : "planner.refit.longest", { minutes })}</p>
    );
  }
  const step = ({ stepId }: StepChange) => plan.steps.find(({ id }) => id === stepId);
  return (
    <>
      <p>
        {minutes === asked
          ? t("planner.refit.exact", { count: changes.length, minutes })
          : t("planner.refit.near", { count: changes.length, minutes, asked })}
      </p>
      <ul className={styles["changes"]}>
        {changes.map((one) => {
          const found = step(one);
          if (!found) return null;
          return (
            <li key={one.stepId} data-hue={stepHue(found, pack.exercises)}>
              <b dir="auto">{stepTitle(found, pack.exercises)}</b>
              <span>
                {one.after === undefined
                  ? t("planner.refit.gone", { before: one.before })
                  : t("planner.refit.changed", { before: one.before, after: one.after })}
                {one.prompts > 0 && t("planner.refit.fewer", { count: one.prompts })}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
