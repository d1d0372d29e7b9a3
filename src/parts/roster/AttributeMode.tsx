import { useTranslation } from "react-i18next";

import type { GroupRules, Person } from "#domain/session/types.ts";
import { treatAttribute } from "#stores/groupActions.ts";

import styles from "./Roster.module.css";

const MODES = [undefined, "mix", "gather"] as const;

interface AttributeModeProps {
  people: readonly Person[];
  mode: GroupRules["mode"];
}

/** Whether people of one department are spread over the groups, or sit together. */
export function AttributeMode({ people, mode }: AttributeModeProps) {
  const { t } = useTranslation();
  if (!people.some(({ attribute }) => attribute !== undefined)) {
    return <p className={styles["small"]}>{t("groups.rules.noAttribute")}</p>;
  }
  return (
    <fieldset className={styles["modes"]}>
      <legend>{t("groups.rules.mode")}</legend>
      {MODES.map((each) => (
        <label key={each ?? "ignore"} className={styles["pick"]}>
          <input
            type="radio"
            name="attribute"
            checked={mode === each}
            onChange={() => treatAttribute(each)}
          />
          {t(`groups.rules.${each ?? "ignore"}`)}
        </label>
      ))}
    </fieldset>
  );
}
