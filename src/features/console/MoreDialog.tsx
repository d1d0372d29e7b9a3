import "#parts/session/words.ts";
import { useTranslation } from "react-i18next";

import type { Session } from "#domain/session/types.ts";
import { Button } from "#ui/button/Button.tsx";
import { Dialog } from "#ui/dialog/Dialog.tsx";
import { RosterButton } from "#parts/run/RosterButton.tsx";
import "#parts/words/groupWords.ts";
import { ReceiveButton } from "#parts/handover/ReceiveButton.tsx";
import { KeyList } from "#parts/keys/KeyList.tsx";
import type { OwnActs } from "#parts/keys/useRunKeys.ts";
import { LooseTimer } from "#parts/pace/LooseTimer.tsx";
import { Choices } from "#parts/session/Choices.tsx";
import { GuideLink } from "#parts/session/GuideLink.tsx";
import { LastUndo } from "#parts/session/LastUndo.tsx";
import { ShareButton } from "#parts/share/ShareButton.tsx";
import { cover } from "#stores/stageActions.ts";

import styles from "./MoreDialog.module.css";

interface MoreDialogProps {
  onMirror: () => void;
  onCheck: () => void;
  onHome: () => void;
  onClose: () => void;
  session: Session;
  own: OwnActs;
}

/** What is needed less often, and the list of keys. */
export function MoreDialog({ onMirror, onCheck, onHome, onClose, session, own }: MoreDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog open title={t("console.more")} closeLabel={t("common.close")} onClose={onClose}>
      <KeyList session={session} own={own} />
      <div className={styles["actions"]}>
        <Button onClick={onCheck}>{t("console.check")}</Button>
        <LastUndo session={session} />
        <RosterButton label={t("groups.openShort")} />
        <ReceiveButton session={session} />
        <ShareButton
          plan={session.head.plan}
          sessionId={session.head.id}
          onStage={() => cover("qr")}
        />
        <Button onClick={onMirror}>{t("console.mirror")}</Button>
        <Button onClick={onHome}>{t("common.home")}</Button>
        <GuideLink />
      </div>
      <LooseTimer timer={session.live.loose} name={session.live.looseName} />
      <Choices />
    </Dialog>
  );
}
