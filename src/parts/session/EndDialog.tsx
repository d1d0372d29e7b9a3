import { useTranslation } from "react-i18next";

import { currentScene } from "#domain/session/currentScene.ts";
import type { Session } from "#domain/session/types.ts";
import { Button } from "#ui/button/Button.tsx";
import { Dialog } from "#ui/dialog/Dialog.tsx";

import styles from "./EndDialog.module.css";
import "./words.ts";

interface EndDialogProps {
  session: Session;
  onEnd: () => void;
  onClose: () => void;
}

/** Asks whether a session that is not at its last screen is really over. */
export function EndDialog({ session, onEnd, onClose }: EndDialogProps) {
  const { t } = useTranslation();
  const { steps } = session.head;
  const here = currentScene(session);
  const step = steps.findIndex(({ id }) => id === here?.stepId);
  return (
    <Dialog
      open
      title={t("run.ending.title")}
      closeLabel={t("common.close")}
      onClose={onClose}
      footer={
        <div className={styles["buttons"]}>
          <Button data-autofocus="" variant="primary" onClick={onClose}>
            {t("run.ending.stay")}
          </Button>
          <Button onClick={onEnd}>{t("common.finish")}</Button>
        </div>
      }
    >
      <p>
        {t("run.ending.where", {
          title: steps[step]?.title ?? "",
          step: step + 1,
          of: steps.length,
        })}
      </p>
      <p className={styles["kept"]}>{t("run.ending.kept")}</p>
    </Dialog>
  );
}
