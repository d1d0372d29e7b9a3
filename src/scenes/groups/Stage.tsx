import { useTranslation } from "react-i18next";

import { FitBox } from "#parts/fit/FitBox.tsx";
import { useFlight } from "#parts/fly/useFlight.ts";
import { namesOf } from "#parts/groups/namesOf.ts";
import { Lines, Thought } from "#parts/stage/StageText.tsx";
import type { StageProps } from "#parts/stage/types.ts";
import { SplitCards } from "#scenes/trial/SplitCards.tsx";

import { GroupCards } from "#parts/seats/GroupCards.tsx";

/** Who sits with whom. */
export function Stage(props: StageProps) {
  const { scene, draw, people, dealt, page, onPages } = props;
  const { t } = useTranslation();
  const place = useFlight(draw?.groups);
  const split = scene.form === "split";
  return (
    <FitBox page={page} onPages={onPages} place={place}>
      <Thought scene={scene} small />
      {split && <SplitCards {...props} />}
      {split && !draw?.watchers.length && <Lines lines={scene.lines} />}
      {!split && draw && (
        <GroupCards groupKey={scene.groupKey} draw={draw} names={namesOf(people)} prompts={dealt} />
      )}
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
