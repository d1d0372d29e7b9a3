import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Button } from "#ui/button/Button.tsx";
import { Notice } from "#ui/notice/Notice.tsx";

import "./words.ts";
import styles from "./StorageNotice.module.css";

/** Says at the start which parts of the plan are not in the kit any more. */
export function DroppedNotice({ dropped }: { dropped: readonly string[] }) {
  const { t } = useTranslation();
  const [seen, setSeen] = useState(false);
  if (seen) return null;
  return (
    <div className={styles["place"]}>
      <Notice
        tone="warning"
        action={
          <Button size="small" onClick={() => setSeen(true)}>
            {t("run.understood")}
          </Button>
        }
      >
        {t("run.dropped", { count: dropped.length, list: dropped.join(", ") })}
      </Notice>
    </div>
  );
}
