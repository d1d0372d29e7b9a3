import { useTranslation } from "react-i18next";

import { Asked } from "#parts/phone/Asked.tsx";
import type { PhoneProps } from "#parts/phone/types.ts";

import { Chart, hasNumbers } from "./Chart.tsx";
import styles from "./Phone.module.css";

/** A chart in one's own hand. */
export function Phone({ page: { scene } }: PhoneProps) {
  const { t } = useTranslation();
  const { chart } = scene;
  return (
    <>
      <Asked text={scene.headline} />
      {chart && hasNumbers(chart) && (
        <div className={styles["room"]}>
          <Chart chart={chart} caption={scene.headline} />
        </div>
      )}
      {chart && chart.source.trim() !== "" && (
        <p dir="auto" className="quiet">
          {t("phone.source", { source: chart.source })}
        </p>
      )}
    </>
  );
}
