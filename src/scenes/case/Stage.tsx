import { FitBox } from "#parts/fit/FitBox.tsx";
import { Lines, Thought } from "#parts/stage/StageText.tsx";
import type { StageProps } from "#parts/stage/types.ts";

import styles from "./Stage.module.css";

/** A case: its title, the story in pieces that can go over pages, the questions, where it stands. */
export function Stage({ scene, page, onPages }: StageProps) {
  const story = scene.text?.split("\n").filter((piece) => piece !== "") ?? [];
  return (
    <FitBox page={page} onPages={onPages}>
      <Thought scene={scene} small />
      {story.map((piece) => (
        <p key={piece} data-item="" dir="auto" className={styles["piece"]}>
          {piece}
        </p>
      ))}
      <Lines lines={scene.lines} />
      {scene.link !== undefined && (
        <p data-item="" className={styles["link"]}>
          {scene.link}
        </p>
      )}
    </FitBox>
  );
}
