import { useTranslation } from "react-i18next";

import type { Draw } from "#domain/session/types.ts";
import face from "#scenes/shared/notes/Face.module.css";
import fold from "#scenes/shared/notes/Fold.module.css";
import { hasLetters, useGroupName } from "#scenes/shared/notes/groupName.ts";
import { HeadCount } from "#scenes/shared/notes/HeadCount.tsx";
import { Notes } from "#scenes/shared/notes/Notes.tsx";
import type { SceneProps } from "#scenes/shared/types.ts";
import { useLarge } from "#scenes/shared/notes/useLarge.ts";
import { showLarge } from "#stores/stageActions.ts";
import { Button } from "#ui/button/Button.tsx";

import styles from "./Capture.module.css";
import { GroupTools } from "./tools/GroupTools.tsx";

/** More groups than this are folded, so that the notes stay near. */
const OPEN = 8;

/** Who sits with whom, a new draw, and notes that can be put under a group. */
export function GroupsCapture(props: SceneProps) {
  const { scene, draw, people, names } = props;
  return (
    <div className={face["face"]}>
      {people.length === 0 && scene.groupKey !== undefined && <HeadCount scene={scene} />}
      {people.length > 0 && scene.groupKey !== undefined && (
        <div className={styles["groups"]}>
          {draw && <GroupList draw={draw} names={names} letters={hasLetters(scene)} />}
          <GroupTools scene={scene} draw={draw} names={names} />
        </div>
      )}
      <Notes {...props} sticky />
    </div>
  );
}

interface GroupListProps {
  draw: Draw;
  names: ReadonlyMap<string, string>;
  letters: boolean;
}

function GroupList({ draw, names, letters }: GroupListProps) {
  const { t } = useTranslation();
  const groupName = useGroupName(letters);
  return (
    <details className={fold["fold"]} open={draw.groups.length <= OPEN}>
      <summary className={fold["summary"]}>
        {t("capture.groups.title", { count: draw.groups.length })}
      </summary>
      <dl className={styles["list"]}>
        {draw.groups.map((group, index) => (
          <Members
            key={group[0] ?? groupName(index + 1)}
            title={groupName(index + 1)}
            people={group}
            names={names}
            index={index}
          />
        ))}
        {draw.watchers.length > 0 && (
          <Members title={t("capture.groups.watchers")} people={draw.watchers} names={names} />
        )}
      </dl>
    </details>
  );
}

interface MembersProps {
  title: string;
  people: readonly string[];
  names: ReadonlyMap<string, string>;
  /** Which group; the watchers of an experiment are none. */
  index?: number;
}

function Members({ title, people, names, index }: MembersProps) {
  const { t } = useTranslation();
  const large = useLarge();
  return (
    <div className={styles["group"]}>
      <dt className={styles["name"]}>{title}</dt>
      <dd>
        <p className={styles["size"]}>{t("capture.groups.people", { count: people.length })}</p>
        {index !== undefined && (
          <Button
            size="small"
            variant="quiet"
            aria-pressed={large?.kind === "group" && large.index === index}
            onClick={() => showLarge({ kind: "group", index })}
          >
            {t("capture.large")}
          </Button>
        )}
        <ul className={styles["people"]}>
          {people.map((person) => (
            <li key={person} dir="auto" className={styles["person"]}>
              {names.get(person)}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
