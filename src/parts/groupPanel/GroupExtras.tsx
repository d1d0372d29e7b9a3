import { useTranslation } from "react-i18next";

import { promptsToDeal } from "#domain/session/groups/deal.ts";
import { ROLES, rolesIn } from "#domain/session/groups/roles.ts";
import type { Scene } from "#domain/scenes/types.ts";
import type { Draw } from "#domain/session/types.ts";
import { useRun } from "#stores/run.ts";
import { dealPrompts, giveRoles } from "#stores/seatActions.ts";

import styles from "./GroupTools.module.css";

/** What a group may get besides its people: roles by lot, and a prompt of its own. */
export function GroupExtras({ scene, draw }: { scene: Scene; draw: Draw }) {
  const { t } = useTranslation();
  const session = useRun((state) => state.session);
  const key = scene.groupKey ?? "";
  if (!session) return null;
  const given = rolesIn(draw);
  const several = promptsToDeal(session, scene).length > 1;
  return (
    <>
      <fieldset className={styles["choices"]}>
        <legend className="note">{t("groups.roles.title")}</legend>
        {ROLES.map((role) => (
          <label key={role} className={styles["choice"]}>
            <input
              type="checkbox"
              checked={given.includes(role)}
              onChange={(event) =>
                giveRoles(
                  key,
                  ROLES.filter((each) =>
                    each === role ? event.target.checked : given.includes(each),
                  ),
                )
              }
            />
            {t(`groups.roles.${role}`)}
          </label>
        ))}
      </fieldset>
      {several && (
        <label className={styles["choice"]}>
          <input
            type="checkbox"
            checked={session.live.dealt.includes(key)}
            onChange={() => dealPrompts(key)}
          />
          {t("groups.deal", { word: scene.promptWord || "vraag" })}
        </label>
      )}
    </>
  );
}
