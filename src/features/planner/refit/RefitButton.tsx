import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Pack } from "#content/schema.ts";
import type { PlannerData } from "#features/planner/usePlannerData.ts";
import { Button } from "#ui/button/Button.tsx";

import { RefitDialog } from "./RefitDialog.tsx";
import styles from "./RefitDialog.module.css";

/** Makes the whole plan longer or shorter; there is nothing to press where no step is. */
export function RefitButton({ data, pack }: { data: PlannerData; pack: Pack }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (data.plan.steps.length === 0) return null;
  return (
    <>
      <Button size="small" className={styles["open"]} onClick={() => setOpen(true)}>
        {t("planner.refit.open")}
      </Button>
      <RefitDialog data={data} pack={pack} open={open} onClose={() => setOpen(false)} />
    </>
  );
}
