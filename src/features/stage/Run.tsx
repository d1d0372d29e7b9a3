import { Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { gong } from "#platform/audio.ts";
import { toggleFullscreen } from "#platform/fullscreen.ts";
import { holdWakeLock } from "#platform/wakeLock.ts";
import { useGong } from "#scenes/shared/clock/useGong.ts";
import type { Command } from "#scenes/shared/keys/commandOf.ts";
import { useCommands } from "#scenes/shared/keys/useCommands.ts";
import { StageView } from "#scenes/StageView.tsx";
import { drawAgain, finishSession, nudge, showScene, toggleTimer } from "#stores/runActions.ts";

import { Bar } from "./Bar.tsx";
import { DroppedNotice, Overview, Panel, StorageNotice, UndoToast } from "./late.ts";
import type { PanelName } from "./panelName.ts";
import styles from "./Run.module.css";
import { SceneBoundary } from "./SceneBoundary.tsx";
import broken from "./SceneBoundary.module.css";
import { useAwake } from "./useAwake.ts";
import { useCalm } from "./useCalm.ts";
import { loadPreferences, useRunData, type RunData } from "./useRunData.ts";

interface RunProps {
  onFinish: () => void;
  onHome: () => void;
}

/** A session on one mirrored screen: the stage, and a bar that hides. */
export function Run(props: RunProps) {
  const data = useRunData();
  return data ? <Running {...props} {...data} /> : null;
}

function Running({
  session,
  scene,
  timer,
  next,
  practice,
  dropped,
  sound,
  onFinish,
  onHome,
}: RunProps & RunData) {
  const { t } = useTranslation();
  const [page, setPage] = useState({ scene: scene.id, page: 0, pages: 1 });
  const [panel, setPanel] = useState<PanelName | undefined>();
  const [overview, setOverview] = useState(false);
  const [grouped, setGrouped] = useState("");
  const { awake, hide } = useAwake(panel !== undefined || overview);
  const here = page.scene === scene.id ? page : { scene: scene.id, page: 0, pages: 1 };

  const calm = useCalm();
  useEffect(loadPreferences, []);
  useEffect(() => holdWakeLock(), []);
  useGong(timer, () => {
    if (sound) gong();
  });

  const turn = (to: number) => setPage({ ...here, page: to });
  const forward = () => {
    if (here.page + 1 < here.pages) turn(here.page + 1);
    else if (next) showScene(session.live.position + 1);
    else {
      finishSession();
      onFinish();
    }
  };
  const back = () => {
    if (here.page > 0) turn(here.page - 1);
    else showScene(session.live.position - 1);
  };
  const hasGroups = scene.groupKey !== undefined && !scene.trial && scene.kind !== "groups";
  const groups = hasGroups && grouped === scene.id;
  const showGroups = () => {
    turn(0);
    setGrouped(groups ? "" : scene.id);
  };
  // Groups that do not show must not change unseen.
  const redrawShown = () => {
    if (groups || scene.kind === "groups") drawAgain(scene);
  };
  const toggle = (name: PanelName) => setPanel(panel === name ? undefined : name);

  useCommands((command) => {
    if (overview) return false;
    const acts: Record<Command, () => void> = {
      // The last scene is left by its button only, so that a clicker never ends a session.
      next: () => (here.page + 1 < here.pages || next ? forward() : undefined),
      previous: back,
      first: () => showScene(0),
      last: () => showScene(session.head.scenes.length - 1),
      timer: toggleTimer,
      more: () => nudge(1),
      less: () => nudge(-1),
      note: () => toggle("capture"),
      cues: () => toggle("cues"),
      groups: () => (hasGroups ? showGroups() : redrawShown()),
      redraw: redrawShown,
      overview: () => setOverview(true),
      help: () => toggle("more"),
      fullscreen: () => void toggleFullscreen(),
      escape: () => setPanel(undefined),
    };
    acts[command]();
    return true;
  });

  return (
    <main
      className={styles["run"]}
      data-awake={awake || undefined}
      data-beside={panel !== undefined || undefined}
    >
      <div className={styles["stage"]}>
        <SceneBoundary
          key={scene.id}
          fallback={
            <p role="alert" className={broken["broken"]}>
              {t("run.sceneBroken")}
            </p>
          }
        >
          <StageView
            session={session}
            scene={scene}
            groups={groups}
            page={here.page}
            pages={here.pages}
            onPages={(pages) => {
              if (pages !== here.pages) {
                setPage({ scene: scene.id, page: Math.min(here.page, pages - 1), pages });
              }
            }}
          />
        </SceneBoundary>
      </div>
      {practice && <p className={styles["practice"]}>{t("run.practice")}</p>}
      <Bar
        scene={scene}
        next={next}
        timer={timer}
        panel={panel}
        groups={hasGroups ? groups : undefined}
        onGroups={showGroups}
        first={session.live.position === 0 && here.page === 0}
        morePages={here.page + 1 < here.pages}
        onNext={forward}
        onPrevious={back}
        onPanel={toggle}
        onOverview={() => setOverview(true)}
      />
      <SceneBoundary
        key={`${panel ?? ""} ${overview} ${scene.id}`}
        fallback={
          <p role="alert" className={styles["lost"]}>
            {t("run.panelBroken")}
          </p>
        }
      >
        <Suspense>
          {panel && (
            <Panel
              name={panel}
              session={session}
              scene={scene}
              onClose={() => setPanel(undefined)}
              onHide={() => {
                setPanel(undefined);
                hide();
              }}
              onHome={onHome}
            />
          )}
          {calm && !practice && <StorageNotice session={session} />}
          {dropped.length > 0 && <DroppedNotice dropped={dropped} />}
          {calm && <UndoToast />}
          {overview && <Overview open session={session} onClose={() => setOverview(false)} />}
        </Suspense>
      </SceneBoundary>
    </main>
  );
}
