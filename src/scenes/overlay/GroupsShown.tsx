import { addWords } from "#i18n/setup.ts";
import { stageLate } from "#words/stageLate.ts";
import { useTranslation } from "react-i18next";

import { FitBox } from "#parts/fit/FitBox.tsx";
import { useFlight } from "#parts/fly/useFlight.ts";
import { namesOf } from "#parts/groups/namesOf.ts";
import shared from "#parts/stage/stage.module.css";
import { classes } from "#ui/classes.ts";
import type { StageProps } from "#parts/stage/types.ts";

import { GroupCards, ROOMY } from "#parts/seats/GroupCards.tsx";

addWords({ stage: stageLate });

/** The groups of a scene that is about something else, put on the stage under its question. */
export function GroupsShown({ scene, draw, people, dealt, page, onPages }: StageProps) {
  const { t } = useTranslation();
  const place = useFlight(draw?.groups);
  const many = draw !== undefined && draw.groups.length > ROOMY;
  const Heading = scene.prompt ? "h2" : "h1";
  const size = scene.groupSize ?? 2;
  return (
    <FitBox page={page} onPages={onPages} place={place}>
      {/* Whoever looks for their group still reads what it is about. */}
      {scene.prompt && (
        <h1 dir="auto" className={classes(shared["title"], many && shared["least"])}>
          {scene.prompt.quote ? `“${scene.prompt.text}”` : scene.prompt.text}
        </h1>
      )}
      <Heading className={scene.prompt || many ? "visually-hidden" : shared["title"]}>
        {draw
          ? t("stage.whoWithWhom")
          : size === 2
            ? t("stage.makePairs")
            : t("stage.makeGroups", { size })}
      </Heading>
      {draw && (
        <GroupCards groupKey={scene.groupKey} draw={draw} names={namesOf(people)} prompts={dealt} />
      )}
    </FitBox>
  );
}
