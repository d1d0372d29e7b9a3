import { useTranslation } from "react-i18next";

import { FitBox } from "#parts/fit/FitBox.tsx";
import { Thought } from "#parts/stage/StageText.tsx";
import { unbroken } from "#parts/stage/unbroken.ts";
import type { StageProps } from "#parts/stage/types.ts";
import { Shape } from "#ui/shape/Shape.tsx";
import { shapeAt } from "#ui/shape/shapes.ts";

import { OPTION_HUES, optionResults, type OptionResult } from "./shift.ts";
import styles from "./Stage.module.css";

/** A statement and what the room thinks of it: hands counted before the talk, and after. */
export function Stage({ scene, capture, page, onPages }: StageProps) {
  const results = optionResults(scene, capture);
  return (
    <FitBox page={page} onPages={onPages}>
      <Thought scene={scene} />
      <ul className={styles["options"]}>
        {results.map((result, index) => (
          <li key={result.id} className={styles["option"]} data-hue={OPTION_HUES[index] ?? "sand"}>
            <span className={styles["shape"]}>
              <Shape shape={shapeAt(index)} />
            </span>
            <span className={styles["label"]}>{unbroken(result.label)}</span>
            {result.now !== undefined && <span className={styles["count"]}>{result.now}</span>}
            <Shift result={result} />
          </li>
        ))}
      </ul>
    </FitBox>
  );
}

function Shift({ result: { was, now } }: { result: OptionResult }) {
  const { t } = useTranslation();
  if (was === undefined) return null;
  const change = (now ?? was) - was;
  const parts: string[] = [t("stage.was", { votes: was })];
  if (now !== undefined && change > 0) parts.push(t("stage.more", { count: change }));
  if (now !== undefined && change < 0) parts.push(t("stage.fewer", { count: -change }));
  return <span className={styles["shift"]}>{parts.join(" · ")}</span>;
}
