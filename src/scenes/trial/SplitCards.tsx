import type { TFunction } from "i18next";
import { useRef } from "react";
import { useTranslation } from "react-i18next";

import type { Scene } from "#domain/scenes/types.ts";
import { useSeatDrag } from "#parts/seats/useSeatDrag.ts";
import { namesOf } from "#parts/groups/namesOf.ts";
import type { StageProps } from "#parts/stage/types.ts";
import { PaperIcon } from "#ui/rope/PaperIcon.tsx";
import { RopeIcon } from "#ui/rope/RopeIcon.tsx";

import styles from "./SplitCards.module.css";

/** Reading against doing: what each of the two groups gets, and who is in it. */
export function SplitCards(props: StageProps) {
  const { scene, draw, people } = props;
  const names = namesOf(people);
  const { t } = useTranslation();
  const root = useRef<HTMLDivElement>(null);
  useSeatDrag(root, draw && scene.groupKey, true);
  const watchers = draw?.watchers ?? [];
  return (
    <>
      <div ref={root} className={styles["cards"]} data-item="">
        <Half {...props} letter="A" title={t("stage.reading")} gets={t("stage.onlyManual")} />
        <Half {...props} letter="B" title={t("stage.doing")} gets={withTool(scene, t)} />
      </div>
      {watchers.length > 0 && (
        <p className={styles["watchers"]} data-item="">
          {watchers.length > 8
            ? t("stage.watchersCount", { count: watchers.length })
            : t("stage.watchers", { names: watchers.map((id) => names.get(id)).join(", ") })}
        </p>
      )}
    </>
  );
}

/** "handleiding én touw" */
export function withTool(scene: Scene, t: TFunction): string {
  return t("stage.manualAnd", { tool: scene.trial?.task.tool ?? scene.tool ?? t("stage.toolOwn") });
}

/** A name of more letters takes the place of the picture. */
const LONG = 12;

interface HalfProps extends StageProps {
  letter: "A" | "B";
  title: string;
  gets: string;
}

function Half({ letter, title, gets, draw, people: all, scene }: HalfProps) {
  const names = namesOf(all);
  const people = draw?.groups[letter === "A" ? 0 : 1] ?? [];
  const rope = scene.tool === "touw";
  // Names come before pictures.
  const long = people.some((person) => (names.get(person)?.length ?? 0) > LONG);
  return (
    <section className={styles["card"]} data-seat={letter === "A" ? 0 : 1}>
      <h2 className={styles["title"]}>
        <span className={styles["letter"]}>{letter}</span>
        {title}
      </h2>
      <p className={styles["gets"]}>{gets}</p>
      <ul className={styles["people"]} data-few={people.length <= 5 || undefined}>
        {people.map((person) => (
          <li
            key={person}
            dir="auto"
            data-fly={person}
            data-person={person}
            className={styles["person"]}
          >
            {names.get(person)}
          </li>
        ))}
      </ul>
      {!long && (
        <span className={styles["picture"]} aria-hidden="true">
          {letter === "A" ? <PaperIcon /> : rope ? <RopeIcon /> : null}
        </span>
      )}
    </section>
  );
}
