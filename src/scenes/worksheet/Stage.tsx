import { FitBox } from "#parts/fit/FitBox.tsx";
import { Thought } from "#parts/stage/StageText.tsx";
import shared from "#parts/stage/stage.module.css";
import type { StageProps } from "#parts/stage/types.ts";

import styles from "./Stage.module.css";

/** What everybody writes down for themselves: the entries, numbered. */
export function Stage({ scene, page, onPages }: StageProps) {
  return (
    <FitBox page={page} onPages={onPages}>
      <div className={shared["title"]}>
        <Thought scene={scene} small />
      </div>
      <ol className={styles["entries"]}>
        {(scene.prompts ?? []).map((prompt) => (
          <li key={prompt.id} data-item="" className={styles["entry"]}>
            <span className={styles["code"]}>{prompt.code}</span>
            <span className="breaks">{prompt.text}</span>
          </li>
        ))}
      </ol>
    </FitBox>
  );
}
