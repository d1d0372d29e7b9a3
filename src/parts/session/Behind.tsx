import { useTranslation } from "react-i18next";

import { reloadPage } from "#platform/page.ts";
import { Button } from "#ui/button/Button.tsx";

import styles from "./Behind.module.css";

/** Tells the facilitator that the stage waits for what the next screen needs. It is asked for again and again. */
export function Behind({ practice }: { practice: boolean }) {
  const { t } = useTranslation();
  return (
    <div role="status" className={styles["behind"]}>
      <p>{t("run.behind.text")}</p>
      {practice ? (
        // A rehearsal would be gone.
        <p>{t("run.behind.practice")}</p>
      ) : (
        <Button size="small" onClick={reloadPage}>
          {t("run.behind.reload")}
        </Button>
      )}
    </div>
  );
}
