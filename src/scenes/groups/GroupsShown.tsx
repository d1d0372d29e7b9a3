import { useTranslation } from "react-i18next";

import { FitBox } from "#scenes/shared/fit/FitBox.tsx";
import { useFlight } from "#scenes/shared/fly/useFlight.ts";
import shared from "#scenes/shared/stage.module.css";
import type { StageProps } from "#scenes/shared/types.ts";

import { GroupCards, ROOMY } from "./GroupCards.tsx";

/** The groups of a scene that is about something else, put on the stage for a moment. */
export function GroupsShown({ scene, draw, names, dealt, page, onPages }: StageProps) {
  const { t } = useTranslation();
  const place = useFlight(draw?.groups);
  const size = scene.groupSize ?? 2;
  return (
    <FitBox page={page} onPages={onPages} place={place}>
      {/* With many groups the names need its place. */}
      <h1 className={draw && draw.groups.length > ROOMY ? "visually-hidden" : shared["title"]}>
        {draw
          ? t("stage.whoWithWhom")
          : size === 2
            ? t("stage.makePairs")
            : t("stage.makeGroups", { size })}
      </h1>
      {draw && <GroupCards groupKey={scene.groupKey} draw={draw} names={names} prompts={dealt} />}
    </FitBox>
  );
}
