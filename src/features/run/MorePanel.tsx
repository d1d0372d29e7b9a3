import { Fragment, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";

import { isFullscreen, onFullscreenChange, toggleFullscreen } from "#platform/fullscreen.ts";
import { RosterButton } from "#parts/run/RosterButton.tsx";
import "#parts/words/groupWords.ts";
import { ReceiveButton } from "#parts/handover/ReceiveButton.tsx";
import { KeyList } from "#parts/keys/KeyList.tsx";
import type { OwnActs } from "#parts/keys/useRunKeys.ts";
import type { Session } from "#domain/session/types.ts";
import { LooseTimer } from "#parts/pace/LooseTimer.tsx";
import { PaceLine } from "#parts/pace/PaceLine.tsx";
import { ShareButton } from "#parts/share/ShareButton.tsx";
import { Choices } from "#parts/session/Choices.tsx";
import { GuideLink } from "#parts/session/GuideLink.tsx";
import { LastUndo } from "#parts/session/LastUndo.tsx";
import { restartTimer } from "#stores/runActions.ts";
import { cover } from "#stores/stageActions.ts";
import { Button } from "#ui/button/Button.tsx";

import styles from "./MorePanel.module.css";
import { SizeButtons } from "./SizeButtons.tsx";

interface MorePanelProps {
  onHide: () => void;
  onHome: () => void;
  onConsole: () => void;
  onCheck: () => void;
  own: OwnActs;
  onEnd: () => void;
  session: Session;
}

/** What is needed less often, and the list of keys. */
export function MorePanel({
  onHide,
  onHome,
  onConsole,
  onCheck,
  own,
  onEnd,
  session,
}: MorePanelProps) {
  const { t } = useTranslation();
  const full = useSyncExternalStore(onFullscreenChange, isFullscreen);
  return (
    <>
      <div className={styles["pace"]}>
        <PaceLine session={session} />
      </div>
      {/* First what the key was pressed for. */}
      <KeyList session={session} own={own} />
      <h3 className={styles["title"]}>{t("run.moreTitle")}</h3>
      <div className={styles["actions"]}>
        <LastUndo session={session} />
        <Button onClick={restartTimer}>{t("run.again")}</Button>
        <Button onClick={() => void toggleFullscreen()} keyCap="F">
          {t(full ? "run.leaveFullscreen" : "common.fullscreen")}
        </Button>
        <SizeButtons session={session} />
        {/* A dialog goes with the screen that it was opened on, and what it holds, such as the camera. */}
        <Fragment key={session.live.position}>
          <RosterButton label={t("groups.openShort")} />
          <ReceiveButton session={session} mirrored />
          <ShareButton
            plan={session.head.plan}
            sessionId={session.head.id}
            onStage={() => cover("qr")}
          />
        </Fragment>
        <Button onClick={onConsole}>{t("run.twoScreens")}</Button>
        <Button onClick={onCheck}>{t("run.check")}</Button>
        <Button onClick={own.time} keyCap="E">
          {t("run.panel.time")}
        </Button>
        <Button onClick={onHide}>{t("run.hide")}</Button>
        <Button onClick={onEnd}>{t("common.finish")}</Button>
        <Button onClick={onHome}>{t("common.home")}</Button>
        <GuideLink />
      </div>
      <LooseTimer timer={session.live.loose} name={session.live.looseName} />
      <Choices />
    </>
  );
}
