import { UsersRound } from "lucide-react";
import { useTranslation } from "react-i18next";

import { waiting } from "#domain/session/captures/inbox.ts";
import { hasResults, isConcealed, ZOOM } from "#domain/session/stage.ts";
import { hasGroups } from "#parts/keys/useRunKeys.ts";
import {
  cover,
  toggleFreeze,
  toggleGroups,
  toggleNight,
  toggleShown,
  zoom,
} from "#stores/stageActions.ts";
import { Button } from "#ui/button/Button.tsx";

import styles from "./Header.module.css";
import type { ConsoleData } from "./useConsoleData.ts";
import type { StageWindowControl } from "#parts/windows/useStageWindow.ts";

interface HeaderProps {
  data: ConsoleData;
  stage: StageWindowControl;
  onPeople: () => void;
  onMore: () => void;
  onFinish: () => void;
}

/** Whose session it is, how the stage's window is, and how the stage looks. */
export function Header({ data, stage, onPeople, onMore, onFinish }: HeaderProps) {
  const { t } = useTranslation();
  const { session, onStage, practice } = data;
  const overlay = session.live.stage;
  const people = session.live.people.length;
  const waits = waiting(session).length;
  return (
    <header className={styles["header"]}>
      <h1 className={styles["title"]} title={session.head.title}>
        {session.head.title}
      </h1>
      <p className={styles["people"]}>
        {practice
          ? t("run.practice")
          : people > 0
            ? t("console.people", { count: people })
            : undefined}
      </p>
      <StageSign stage={stage} />
      <div role="toolbar" aria-label={t("console.header")} className={styles["tools"]}>
        <Tool name="black" keyCap="B" on={overlay.cover === "black"} act={() => cover("black")} />
        <Tool name="freeze" keyCap="S" on={overlay.frozen !== undefined} act={toggleFreeze} />
        {/* What has nothing to do here keeps its place: the next one is where the hand knows it. */}
        <Tool
          name="groups"
          keyCap="G"
          idle={!hasGroups(onStage)}
          on={overlay.groups}
          act={toggleGroups}
        />
        <Tool
          name="results"
          keyCap="V"
          idle={!hasResults(onStage)}
          on={hasResults(onStage) && !isConcealed(session, onStage)}
          act={toggleShown}
        />
        <Tool name="qr" keyCap="Q" on={overlay.cover === "qr"} act={() => cover("qr")} />
        <Tool name="night" keyCap="D" on={overlay.night} act={toggleNight} />
        <span
          data-each-press=""
          className={styles["zoom"]}
          role="group"
          aria-label={t("console.overlay.size")}
        >
          <Button
            size="small"
            aria-label={t("console.overlay.smaller")}
            disabled={overlay.zoom <= ZOOM.least}
            onClick={() => zoom(-1)}
          >
            <span aria-hidden="true" className="type-1 strong">
              {t("console.overlay.letter")}
            </span>
          </Button>
          <Button
            size="small"
            aria-label={t("console.overlay.larger")}
            disabled={overlay.zoom >= ZOOM.most}
            onClick={() => zoom(1)}
          >
            <span aria-hidden="true" className={styles["large"]}>
              {t("console.overlay.letter")}
            </span>
          </Button>
        </span>
      </div>
      <Button
        size="small"
        variant="quiet"
        className={styles["icon"]}
        keyCap="P"
        aria-label={t("run.people")}
        title={t("run.people")}
        aria-keyshortcuts="P"
        onClick={onPeople}
      >
        <UsersRound aria-hidden="true" size={20} />
      </Button>
      <Button size="small" variant="quiet" keyCap="?" aria-keyshortcuts="?" onClick={onMore}>
        {waits > 0 ? t("console.moreWaiting", { count: waits }) : t("console.more")}
      </Button>
      <Button size="small" variant="quiet" onClick={onFinish}>
        {t("common.finish")}
      </Button>
    </header>
  );
}

interface ToolProps {
  name: "black" | "freeze" | "groups" | "results" | "qr" | "night";
  keyCap: string;
  on: boolean;
  /** It has nothing to do on this scene. */
  idle?: boolean;
  act: () => void;
}

function Tool({ name, keyCap, on, idle = false, act }: ToolProps) {
  const { t } = useTranslation();
  return (
    <Button
      size="small"
      className={styles["tool"]}
      keyCap={keyCap}
      aria-pressed={on}
      disabled={idle}
      aria-keyshortcuts={keyCap}
      onClick={act}
    >
      {t(`console.overlay.${name}`)}
    </Button>
  );
}

/** The true state of the stage's window, and one press to open it, bring it back or fill its screen. */
function StageSign({ stage }: { stage: StageWindowControl }) {
  const { t } = useTranslation();
  const { state, fullscreen, blocked, single, open, fill } = stage;
  const action =
    state === "none"
      ? { text: t("console.window.open"), act: open }
      : state === "visible"
        ? fullscreen
          ? undefined
          : { text: t("common.fullscreen"), act: fill }
        : { text: t("console.window.back"), act: open };
  return (
    <div className={styles["sign"]}>
      <p role="status" className={styles["state"]} data-state={state}>
        {t(`console.window.${state === "visible" && single ? "single" : state}`)}
      </p>
      {action && (
        <Button size="small" onClick={action.act}>
          {action.text}
        </Button>
      )}
      {blocked && (
        <p role="alert" className={styles["help"]}>
          {t("console.window.blocked")}
        </p>
      )}
    </div>
  );
}
