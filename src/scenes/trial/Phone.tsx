import { useTranslation } from "react-i18next";

import { setSide, sideOf } from "#domain/phone/notes.ts";
import { Asked } from "#parts/phone/Asked.tsx";
import type { PhoneProps } from "#parts/phone/types.ts";

import styles from "./Phone.module.css";

const SIDES = ["a", "b"] as const;

/** The small task: which group one is in, then the instructions; the second group may practise. */
export function Phone({ page, notes, change }: PhoneProps) {
  const { t } = useTranslation();
  const { trial } = page.scene;
  const side = sideOf(notes, page.stepId);
  if (!trial) return null;
  const { task } = trial;
  const rule = side && t(`phone.trial.${side}Rule`, { tool: task.tool });
  const check = task.check === "" ? [] : [t("phone.trial.check", { check: task.check })];
  const told = t("phone.trial.told");
  return (
    <>
      <Asked
        text={side ? task.title : t("phone.trial.which")}
        more={rule === undefined ? [told] : [rule, ...task.steps, ...check]}
      />
      <fieldset className={styles["sides"]}>
        <legend className={styles["legend"]}>{told}</legend>
        {SIDES.map((one) => (
          <label key={one} className={styles["side"]}>
            <input
              type="radio"
              name={page.id}
              checked={side === one}
              onChange={() => change((now) => setSide(now, page.stepId, one))}
            />
            <b className={styles["letter"]}>{one.toUpperCase()}</b>
            <span>{t(`phone.trial.${one}`, { tool: task.tool })}</span>
          </label>
        ))}
      </fieldset>
      {rule !== undefined && (
        <>
          <p className="strong">{rule}</p>
          <ol className={styles["steps"]}>
            {task.steps.map((step) => (
              <li key={step} dir="auto">
                {step}
              </li>
            ))}
          </ol>
          {check.map((line) => (
            <p key={line} dir="auto" className={styles["check"]}>
              {line}
            </p>
          ))}
        </>
      )}
    </>
  );
}
