import { addWords } from "#i18n/setup.ts";
import { stageLate } from "#words/stageLate.ts";
import { useTranslation } from "react-i18next";

import type { StageOverlay } from "#domain/session/types.ts";
import "#parts/words/groupWords.ts";
import { FitBox } from "#parts/fit/FitBox.tsx";
import { namesOf } from "#parts/groups/namesOf.ts";
import shared from "#parts/stage/stage.module.css";
import type { SceneProps } from "#parts/stage/types.ts";
import { Shape } from "#ui/shape/Shape.tsx";
import { shapeAt } from "#ui/shape/shapes.ts";

import styles from "./LargeShown.module.css";

addWords({ stage: stageLate });

const nothing = () => undefined;

/** One note, one group or who begins, as large as the stage allows. */
export function LargeShown({
  large,
  scene,
  capture,
  draw,
  people,
}: SceneProps & { large: NonNullable<StageOverlay["large"]> }) {
  const { t } = useTranslation();
  const names = namesOf(people);
  const note = large.kind === "note" ? capture.notes.find(({ id }) => id === large.id) : undefined;
  const group = large.kind === "group" ? draw?.groups[large.index] : undefined;
  return (
    <div className={styles["large"]} data-hue={scene.hue} data-stage="">
      <FitBox page={0} onPages={nothing}>
        {note && (
          <h1 dir="auto" className={shared["big"]}>
            {note.text}
          </h1>
        )}
        {large.kind === "person" && names.has(large.id) && (
          <h1 className={shared["big"]}>
            {t("groups.begins", { name: `\u2068${names.get(large.id)}\u2069` })}
          </h1>
        )}
        {large.kind === "group" && group && (
          <>
            <h1 className={styles["title"]}>
              <span className={styles["shape"]}>
                <Shape shape={shapeAt(large.index)} />
              </span>
              {draw?.called?.[large.index] || t("stage.group", { number: large.index + 1 })}
            </h1>
            <ul className={styles["people"]}>
              {group.map((person) => (
                <li key={person} dir="auto">
                  {names.get(person)}
                </li>
              ))}
            </ul>
          </>
        )}
      </FitBox>
    </div>
  );
}
