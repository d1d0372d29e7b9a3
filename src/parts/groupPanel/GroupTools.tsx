import "#parts/words/groupWords.ts";
import { useTranslation } from "react-i18next";

import type { Scene } from "#domain/scenes/types.ts";
import type { Draw } from "#domain/session/types.ts";
import { RosterButton } from "#parts/run/RosterButton.tsx";
import { drawAgain } from "#stores/runActions.ts";
import { useRun } from "#stores/run.ts";
import { Button } from "#ui/button/Button.tsx";

import styles from "./GroupTools.module.css";
import { LoneOffers } from "#parts/groups/LoneOffers.tsx";
import { Remarks } from "./Remarks.tsx";
import { verdictOf } from "./verdict.ts";
import { WishFields } from "./WishFields.tsx";

interface GroupToolsProps {
  scene: Scene;
  draw: Draw | undefined;
  names: ReadonlyMap<string, string>;
}

/** A new draw, how large the groups are, who meets again, and the list of people. */
export function GroupTools({ scene, draw, names }: GroupToolsProps) {
  const { t } = useTranslation();
  const key = scene.groupKey ?? "";
  const verdict = useRun((state) => state.session && verdictOf(state.session, key));
  if (!verdict) return null;
  return (
    <div className="column gap-3">
      <Remarks verdict={verdict} names={names} />
      {verdict.alone && <LoneOffers names={names} only={key} />}
      <WishFields scene={scene} draw={draw} />
      <div className={styles["buttons"]}>
        <Button keyCap="R" aria-keyshortcuts="R" onClick={() => void drawAgain(scene)}>
          {draw ? t("groups.again") : t("groups.draw")}
        </Button>
        <RosterButton label={t("groups.open")} />
      </div>
    </div>
  );
}
