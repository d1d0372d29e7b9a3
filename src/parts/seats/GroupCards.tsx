import { useRef } from "react";
import { useTranslation } from "react-i18next";

import { dealtTo } from "#domain/session/groups/deal.ts";
import { rolesOf } from "#domain/session/groups/roles.ts";
import type { ScenePrompt } from "#domain/scenes/types.ts";
import type { Draw } from "#domain/session/types.ts";
import { Shape } from "#ui/shape/Shape.tsx";
import { shapeAt } from "#ui/shape/shapes.ts";

import styles from "./GroupCards.module.css";
import { hueAt } from "./hues.ts";
import { LockMark } from "#parts/groups/LockMark.tsx";
import "#parts/words/groupWords.ts";
import { useSeatDrag } from "./useSeatDrag.ts";

interface GroupCardsProps {
  groupKey: string | undefined;
  draw: Draw;
  names: ReadonlyMap<string, string>;
  /** What is dealt over the groups. */
  prompts?: readonly ScenePrompt[] | undefined;
}

/** With more groups than this the cards are flat and the word "groep" is left out. */
export const ROOMY = 8;

/** In how many columns so many groups stand, where names and window leave room for them. */
const COLUMNS: Partial<Record<number, number>> = { 2: 2, 3: 3, 4: 2, 5: 3, 6: 3, 7: 4, 8: 4 };

/** More than this is read as a list of codes: the cards themselves lie on the tables. */
const WRITTEN_OUT = 1;

/** A card per group with its number, a hue and a shape, its own prompts, and the names in it. */
export function GroupCards({ groupKey, draw, names, prompts = [] }: GroupCardsProps) {
  const { t } = useTranslation();
  const root = useRef<HTMLOListElement>(null);
  useSeatDrag(root, groupKey, true);
  const count = draw.groups.length;
  return (
    <ol
      ref={root}
      className={styles["groups"]}
      data-many={count > ROOMY || undefined}
      data-most={COLUMNS[count]}
    >
      {draw.groups.map((group, index) => {
        const own = dealtTo(prompts, index, count);
        const called = draw.called?.[index] || t("stage.group", { number: index + 1 });
        // A table that everybody left is nothing to look for.
        if (group.length === 0) return null;
        return (
          <li
            // oxlint-disable-next-line react/no-array-index-key -- a group is its number
            key={index}
            data-item=""
            data-seat={index}
            data-hue={hueAt(index)}
            className={styles["group"]}
          >
            <h2 className={styles["number"]}>
              <span className={styles["shape"]}>
                <Shape shape={shapeAt(index)} />
              </span>
              {count > ROOMY ? (
                <>
                  <span className="visually-hidden">{called}</span>
                  <span aria-hidden="true">{draw.called?.[index] || index + 1}</span>
                </>
              ) : (
                <bdi>{called}</bdi>
              )}
              {own.length > 0 && count <= ROOMY && (
                <span className={styles["codes"]}>{own.map(({ code }) => code).join(" ")}</span>
              )}
            </h2>
            {own.length > 0 && (count > ROOMY || own.length === WRITTEN_OUT) && (
              <p dir="auto" className={styles["prompt"]}>
                {count > ROOMY && `${own.map(({ code }) => code).join(" ")} `}
                {own.length === WRITTEN_OUT && own[0]?.short}
              </p>
            )}
            <ul className={styles["people"]}>
              {group.map((person) => (
                <li
                  key={person}
                  data-fly={person}
                  data-person={person}
                  className={styles["person"]}
                >
                  <bdi>{names.get(person)}</bdi>
                  <Marks draw={draw} person={person} />
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

/** A lock, and what somebody does for their group. */
function Marks({ draw, person }: { draw: Draw; person: string }) {
  const { t } = useTranslation();
  const roles = rolesOf(draw, person);
  return (
    <>
      {draw.locked?.includes(person) && <LockMark label={t("groups.seats.locked")} />}
      {roles.length > 0 && (
        <span className={styles["role"]}>
          {roles.map((role) => t(`groups.role.${role}`)).join(", ")}
        </span>
      )}
    </>
  );
}
