import { useTranslation } from "react-i18next";

import { Fold } from "#parts/notes/Fold.tsx";
import { hasGroups } from "#parts/keys/useRunKeys.ts";
import type { SceneProps } from "#parts/stage/types.ts";
import { useRun } from "#stores/run.ts";

import styles from "./GroupFold.module.css";
import { GroupPanel } from "./GroupPanel.tsx";
import "#parts/words/groupWords.ts";

/**
 * The groups of a scene that is about something else. They are at hand while they are on the stage,
 * and folded away while they are not.
 */
export function GroupFold(props: SceneProps) {
  const { t } = useTranslation();
  const shown = useRun((state) => state.session?.live.stage.groups ?? false);
  if (!hasGroups(props.scene)) return null;
  return (
    <div className={styles["apart"]}>
      <Fold key={String(shown)} title={t("groups.fold")} open={shown}>
        <GroupPanel {...props} />
      </Fold>
    </div>
  );
}
