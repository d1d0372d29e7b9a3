import { useTranslation } from "react-i18next";

import { FitBox } from "#scenes/shared/fit/FitBox.tsx";
import { Lines, Thought } from "#scenes/shared/StageText.tsx";
import type { StageProps } from "#scenes/shared/types.ts";
import { SplitCards } from "#scenes/trial/SplitCards.tsx";

import { GroupCards } from "./GroupCards.tsx";

/** Who sits with whom. */
export function GroupsStage(props: StageProps) {
  const { scene, draw, names, page, onPages } = props;
  const { t } = useTranslation();
  const split = scene.form === "split";
  return (
    <FitBox page={page} onPages={onPages}>
      <Thought scene={scene} small />
      {split && <SplitCards {...props} />}
      {split && !draw?.watchers.length && <Lines lines={scene.lines} />}
      {!split && draw && <GroupCards draw={draw} names={names} />}
      {!split && !draw && (
        <Lines
          lines={[
            ...scene.lines,
            scene.form === "pairs"
              ? t("stage.makePairs")
              : t("stage.makeGroups", { size: scene.groupSize ?? 4 }),
          ]}
        />
      )}
    </FitBox>
  );
}
