import { useTranslation } from "react-i18next";

import type { Session } from "#domain/session/types.ts";
import { PaceLine } from "#parts/pace/PaceLine.tsx";
import { Button } from "#ui/button/Button.tsx";

import styles from "./PaceHead.module.css";

interface PaceHeadProps {
  session: Session;
  /** Whether it ends too late at this pace. */
  late: boolean;
  onSteer: () => void;
}

/** When it began, when it has to end, and how far before or behind. */
export function PaceHead({ session, late, onSteer }: PaceHeadProps) {
  const { t } = useTranslation();
  return (
    <div className={styles["pace"]}>
      <PaceLine session={session} span />
      <Button
        size="small"
        variant={late ? "secondary" : "quiet"}
        keyCap="E"
        aria-keyshortcuts="E"
        onClick={onSteer}
      >
        {t("console.pace.steer")}
      </Button>
    </div>
  );
}
