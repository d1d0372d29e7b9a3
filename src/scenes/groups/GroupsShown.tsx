import { useTranslation } from "react-i18next";

import { FitBox } from "#scenes/shared/fit/FitBox.tsx";
import shared from "#scenes/shared/stage.module.css";
import type { StageProps } from "#scenes/shared/types.ts";

import { GroupCards } from "./GroupCards.tsx";

/** The groups of a scene that is about something else, put on the stage for a moment. */
export function GroupsShown({ scene, draw, names, page, onPages }: StageProps) {
  const { t } = useTranslation();
  const size = scene.groupSize ?? 2;
  return (
    <FitBox page={page} onPages={onPages}>
      <h1 className={shared["title"]}>
        {draw
          ? t("stage.whoWithWhom")
          : size === 2
            ? t("stage.makePairs")
            : t("stage.makeGroups", { size })}
      </h1>
      {draw && <GroupCards draw={draw} names={names} />}
    </FitBox>
  );
}
