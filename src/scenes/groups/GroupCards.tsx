import { useTranslation } from "react-i18next";

import type { Draw } from "#domain/session/types.ts";
import { Shape } from "#ui/shape/Shape.tsx";
import { shapeAt } from "#ui/shape/shapes.ts";

import styles from "./GroupCards.module.css";

const HUES = ["blue", "rose", "green", "amber", "teal", "plum", "brick"] as const;

/** A card per group with its number, a hue and a shape, and the names in it. */
export function GroupCards({ draw, names }: { draw: Draw; names: ReadonlyMap<string, string> }) {
  const { t } = useTranslation();
  return (
    <ol className={styles["groups"]}>
      {draw.groups.map((group, index) => (
        <li
          key={group[0] ?? index}
          data-item=""
          data-hue={HUES[index % HUES.length] ?? "sand"}
          className={styles["group"]}
        >
          <h2 className={styles["number"]}>
            <span className={styles["shape"]}>
              <Shape shape={shapeAt(index)} />
            </span>
            {t("stage.group", { number: index + 1 })}
          </h2>
          <ul className={styles["people"]}>
            {group.map((person) => (
              <li key={person} dir="auto" className={styles["person"]}>
                {names.get(person)}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
