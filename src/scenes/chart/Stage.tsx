import { useTranslation } from "react-i18next";

import { FitBox } from "#parts/fit/FitBox.tsx";
import { Thought } from "#parts/stage/StageText.tsx";
import type { StageProps } from "#parts/stage/types.ts";

import { Chart, hasNumbers } from "./Chart.tsx";
import styles from "./Stage.module.css";

/** A source of more letters than this may go to a next page; a shorter one stands on each. */
const LONG_SOURCE = 90;

/** A chart with its title and its source. */
export function Stage({ scene, page, onPages }: StageProps) {
  const { t } = useTranslation();
  const { chart } = scene;
  const source = chart?.source.trim() ?? "";
  return (
    <FitBox page={page} onPages={onPages}>
      <Thought scene={scene} small />
      {chart && hasNumbers(chart) ? (
        <Chart chart={chart} caption={scene.headline} />
      ) : (
        <p className={styles["empty"]}>{t("chart.empty")}</p>
      )}
      {source !== "" && (
        <p
          dir="auto"
          className={styles["source"]}
          {...(source.length > LONG_SOURCE && { "data-item": "" })}
        >
          {t("stage.source", { source })}
        </p>
      )}
    </FitBox>
  );
}
