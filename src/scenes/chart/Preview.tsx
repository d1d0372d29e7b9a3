import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { ChartStep } from "#content/ownSteps.ts";
import { Chart } from "./Chart.tsx";
import { FitBox } from "#parts/fit/FitBox.tsx";
import { stageLate } from "#words/stageLate.ts";
import { addWords } from "#i18n/setup.ts";
import { Button } from "#ui/button/Button.tsx";

import styles from "./Form.module.css";

addWords({ stage: stageLate });

/** The chart as the room sees it, small; it turns its pages like the stage does. */
export function Preview({ step }: { step: ChartStep }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(0);
  const [pages, setPages] = useState(1);
  const page = Math.min(asked, pages - 1);
  const { title, shape, table, unit = "", source } = step;
  return (
    <section aria-label={t("ownSteps.chart.preview")} className="stack gap-2">
      <p className="note">{t("ownSteps.chart.preview")}</p>
      <div className={styles["stage"]} data-hue="sand">
        <div className={styles["inside"]}>
          <FitBox page={page} onPages={setPages}>
            <p dir="auto" className={styles["headline"]}>
              {title}
            </p>
            <Chart chart={{ shape, table, unit }} caption={title} />
            {source.trim() !== "" && (
              <p dir="auto" className={styles["source"]}>
                {t("stage.source", { source: source.trim() })}
              </p>
            )}
          </FitBox>
        </div>
      </div>
      {pages > 1 && (
        <div className={styles["actions"]}>
          <span>{t("ownSteps.chart.page", { page: page + 1, pages })}</span>
          <Button size="small" data-each-press="" onClick={() => setAsked((page + 1) % pages)}>
            {t("ownSteps.chart.next")}
          </Button>
        </div>
      )}
    </section>
  );
}
