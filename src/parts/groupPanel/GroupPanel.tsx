import { useTranslation } from "react-i18next";

import { namesOf } from "#parts/groups/namesOf.ts";
import { Fold } from "#parts/notes/Fold.tsx";
import { hasLetters } from "#parts/groups/groupName.ts";
import { HeadCount } from "#parts/notes/HeadCount.tsx";
import type { SceneProps } from "#parts/stage/types.ts";

import { SeatList } from "#parts/seats/SeatList.tsx";
import { GroupExtras } from "./GroupExtras.tsx";
import { GroupTools } from "./GroupTools.tsx";

/** More groups than this are folded, so that the notes stay near. */
const OPEN = 8;

/** Everything about the groups of a scene: a new draw, who sits where, rules, roles and prompts. */
export function GroupPanel({ scene, draw, people }: SceneProps) {
  const names = namesOf(people);
  const { t } = useTranslation();
  const { groupKey } = scene;
  if (groupKey === undefined) return null;
  if (people.length === 0) return <HeadCount scene={scene} />;
  return (
    <div className="grid gap-3">
      <GroupTools scene={scene} draw={draw} names={names} />
      {draw && (
        <Fold
          title={t("capture.groups.title", { count: draw.groups.length })}
          open={draw.groups.length <= OPEN}
        >
          <SeatList groupKey={groupKey} draw={draw} names={names} letters={hasLetters(scene)} />
          {!hasLetters(scene) && <GroupExtras scene={scene} draw={draw} />}
        </Fold>
      )}
    </div>
  );
}
