import { useTranslation } from "react-i18next";

import styles from "./Choices.module.css";
import { ARROWS, type OptionsProps } from "./data.ts";
import { useDoorLink } from "./useDoorLink.ts";

/** Where the sign points; and why it has no code, which is nothing for the door itself. */
export function DoorOptions({ data, door, onChoose }: OptionsProps) {
  const { t } = useTranslation();
  const { trouble } = useDoorLink(data);
  return (
    <div className={styles["options"]}>
      <fieldset>
        <legend>{t("print.option.arrow")}</legend>
        <div className={styles["arrows"]}>
          {ARROWS.map((arrow) => (
            <label key={arrow} className="line gap-3 breaks min-0 hit">
              <input
                type="radio"
                name="arrow"
                checked={door.arrow === arrow}
                onChange={() => onChoose({ door: { arrow } })}
              />
              {t(`print.option.arrows.${arrow}`)}
            </label>
          ))}
        </div>
      </fieldset>
      {data.plan.start === undefined && <p className={styles["told"]}>{t("print.door.noTime")}</p>}
      {trouble && <p className={styles["warn"]}>{t(`print.door.${trouble}`)}</p>}
    </div>
  );
}
