import "#scenes/shared/session/words.ts";
import { useTranslation } from "react-i18next";

import type { Timer } from "#domain/timer/timer.ts";
import { Button } from "#ui/button/Button.tsx";
import { Dialog } from "#ui/dialog/Dialog.tsx";
import { RosterButton } from "#scenes/groups/roster/RosterButton.tsx";
import "#scenes/groups/tools/words.ts";
import { KeyList } from "#scenes/shared/keys/KeyList.tsx";
import { LooseTimer } from "#scenes/shared/pace/LooseTimer.tsx";
import { Choices } from "#scenes/shared/session/Choices.tsx";

import styles from "./MoreDialog.module.css";

interface MoreDialogProps {
  onMirror: () => void;
  onCheck: () => void;
  onHome: () => void;
  onClose: () => void;
  loose: Timer | undefined;
}

/** What is needed less often, and the list of keys. */
export function MoreDialog({ onMirror, onCheck, onHome, onClose, loose }: MoreDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog open title={t("console.more")} closeLabel={t("run.panel.close")} onClose={onClose}>
      <div className={styles["actions"]}>
        <Button data-autofocus="" onClick={onCheck}>
          {t("console.check")}
        </Button>
        <RosterButton label={t("groups.openShort")} />
        <Button onClick={onMirror}>{t("console.mirror")}</Button>
        <Button onClick={onHome}>{t("run.home")}</Button>
      </div>
      <LooseTimer timer={loose} />
      <Choices />
      <KeyList />
    </Dialog>
  );
}
