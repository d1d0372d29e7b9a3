import { useLayoutEffect, useState } from "react";

import { shownPictures } from "#domain/pictures/safe.ts";
import { FitBox } from "#parts/fit/FitBox.tsx";
import { Thought } from "#parts/stage/StageText.tsx";
import type { StageProps } from "#parts/stage/types.ts";
import { classes } from "#ui/classes.ts";

import { Manual } from "./Manual.tsx";
import { SplitCards } from "./SplitCards.tsx";
import styles from "./LearnStage.module.css";
import stage from "./Stage.module.css";

/**
 * Who learns how. A task with pictures has its manual on the pages after that, so that the room
 * looks at the same ones while both groups learn.
 */
export function LearnStage(props: StageProps) {
  const { scene, page, onPages } = props;
  const task = scene.trial?.task;
  const pictures = task ? shownPictures(task) : [];
  if (!task || pictures.length === 0) {
    return (
      <FitBox page={page} onPages={onPages}>
        <Split {...props} />
      </FitBox>
    );
  }
  return <WithManual {...props} task={task} pictures={pictures} />;
}

function Split(props: StageProps) {
  const { scene } = props;
  return (
    <>
      <Thought scene={scene} small />
      <SplitCards {...props} />
      {scene.lines.map((line) => (
        <p key={line} className={stage["sure"]} data-item="">
          {line}
        </p>
      ))}
    </>
  );
}

type WithManualProps = StageProps & Pick<Parameters<typeof Manual>[0], "task" | "pictures">;

/** Both stand in the same place and are measured there; one of them is seen. */
function WithManual({ task, pictures, ...props }: WithManualProps) {
  const { page, onPages } = props;
  const [splitPages, setSplitPages] = useState(1);
  const [manualPages, setManualPages] = useState(1);
  useLayoutEffect(() => onPages(splitPages + manualPages, page));
  const manual = page >= splitPages;
  return (
    <div className={styles["both"]}>
      <div className={classes(styles["one"], manual && styles["away"])}>
        <FitBox page={Math.min(page, splitPages - 1)} onPages={setSplitPages}>
          <Split {...props} />
        </FitBox>
      </div>
      <div className={classes(styles["one"], !manual && styles["away"])}>
        <FitBox page={Math.max(0, page - splitPages)} onPages={setManualPages}>
          <Manual task={task} pictures={pictures} />
        </FitBox>
      </div>
    </div>
  );
}
