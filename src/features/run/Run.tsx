import { Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { isConcealed } from "#domain/session/stage.ts";
import { toggleFullscreen } from "#platform/fullscreen.ts";
import { holdWakeLock } from "#platform/wakeLock.ts";
import { TimeAnnouncer } from "#parts/clock/TimeAnnouncer.tsx";
import { Gong } from "#parts/clock/Gong.tsx";
import { hasGroups, useRunKeys } from "#parts/keys/useRunKeys.ts";
import { StageScreen } from "#scenes/StageScreen.tsx";
import { measured } from "#stores/live/windows.ts";
import { stepBack, stepForward, toggleGroups, uncover } from "#stores/stageActions.ts";

import {
  DroppedNotice,
  EndDialog,
  Overview,
  RosterDialog,
  StorageNotice,
  UndoToast,
} from "#parts/run/lazy.ts";
import { useHeldScene } from "#parts/notes/useHeldScene.ts";
import { leaveTyping, letNoteGo } from "#stores/typing.ts";
import { useEnding } from "#parts/session/useEnding.ts";
import { ReadAlong } from "#parts/windows/ReadAlong.tsx";

import { Bar } from "./Bar.tsx";
import { Panel } from "./lazy.ts";
import type { PanelName } from "./panelName.ts";
import styles from "./Run.module.css";
import { Behind } from "#parts/session/Behind.tsx";
import broken from "#parts/session/SceneBroken.module.css";
import { Boundary } from "#ui/lazy/Boundary.tsx";
import { useAwake } from "#parts/windows/useAwake.ts";
import { useCalm } from "./useCalm.ts";
import { loadPreferences, useRunData, type RunData } from "./useRunData.ts";

interface RunProps {
  onFinish: () => void;
  onHome: () => void;
  /** Two screens: the stage on one, the facilitator's view on the other. */
  onConsole: () => void;
  onCheck: () => void;
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
  writes,
  pages,
  shown,
  onFinish,
  onHome,
  onConsole,
  onCheck,
}: RunProps & RunData) {
  const { t } = useTranslation();
  const [panel, setPanel] = useState<PanelName | undefined>();
  const [over, setOver] = useState<"overview" | "people">();
  const [behind, setBehind] = useState(false);
  const { awake, hide } = useAwake(panel !== undefined || over !== undefined);
  const calm = useCalm();
  useEffect(loadPreferences, []);
  useEffect(() => holdWakeLock(), []);

  const { groups } = session.live.stage;
  const ending = useEnding(!next && shown + 1 >= pages, onFinish);
  const forward = () => {
    if (!stepForward()) ending.end();
  };
  const toggle = (name: PanelName) => setPanel(panel === name ? undefined : name);
  const held = useHeldScene(session, scene);
  useEffect(() => {
    if (panel !== "capture") letNoteGo();
  }, [panel]);
  const placeOfPanel = panel === "capture" ? held.shown.captureKey : scene.id;
  const own = {
    note: () => toggle("capture"),
    cues: () => toggle("cues"),
    overview: () => setOver("overview"),
    people: () => setOver("people"),
    help: () => toggle("more"),
    time: () => toggle("time"),
    fullscreen: () => void toggleFullscreen(),
    escape: () => {
      if (leaveTyping()) return;
      if (panel) setPanel(undefined);
      else uncover();
    },
  };
  // What lies over the stage gives way to whoever goes on with a clicker.
  const clear = (step: () => unknown) => () => {
    setOver(undefined);
    ending.stay();
    step();
  };
  useRunKeys({ ...own, next: clear(stepForward), previous: clear(stepBack) });

  return (
    <main
      className={styles["run"]}
      data-awake={awake || undefined}
      data-beside={panel !== undefined || undefined}
    >
      <div className={styles["stage"]}>
        <Boundary
          place={scene.id}
          renderInstead={() => (
            <p role="alert" className={broken["broken"]}>
              {t("run.sceneBroken")}
            </p>
          )}
        >
          <StageScreen
            session={session}
            pages={pages}
            shown={shown}
            onPages={measured}
            onBehind={setBehind}
          />
        </Boundary>
      </div>
      {behind && <Behind practice={practice} />}
      {practice && <p className={styles["practice"]}>{t("run.practice")}</p>}
      {!writes && <ReadAlong />}
      <Gong timer={timer} />
      {session.live.loose && <Gong timer={session.live.loose} />}
      <TimeAnnouncer timer={timer} />
      {session.live.loose && <TimeAnnouncer timer={session.live.loose} loose />}
      <Bar
        session={session}
        calm={calm}
        scene={scene}
        next={next}
        timer={timer}
        panel={panel}
        groups={hasGroups(scene) ? groups : undefined}
        onGroups={toggleGroups}
        concealed={isConcealed(session, scene)}
        first={session.live.position === 0 && shown === 0}
        morePages={shown + 1 < pages}
        onNext={forward}
        onPrevious={stepBack}
        onPanel={toggle}
        onOverview={own.overview}
        onPeople={own.people}
      />
      <Boundary
        key={`${panel ?? ""} ${over ?? ""} ${panel === "more" || placeOfPanel}`}
        renderInstead={() => (
          <p role="alert" className={styles["lost"]}>
            {t("run.panelBroken")}
          </p>
        )}
      >
        <Suspense>
          {panel && (
            <Panel
              name={panel}
              session={session}
              scene={scene}
              held={held}
              onClose={() => setPanel(undefined)}
              onHide={() => {
                setPanel(undefined);
                hide();
              }}
              onHome={onHome}
              onConsole={onConsole}
              onCheck={onCheck}
              own={own}
              onEnd={ending.ask}
            />
          )}
          {calm && !practice && <StorageNotice session={session} />}
          {dropped.length > 0 && <DroppedNotice dropped={dropped} />}
          {calm && <UndoToast slim />}
          {ending.asks && <EndDialog session={session} onEnd={ending.end} onClose={ending.stay} />}
          {over === "overview" && (
            <Overview open session={session} onClose={() => setOver(undefined)} />
          )}
          {over === "people" && <RosterDialog onClose={() => setOver(undefined)} />}
        </Suspense>
      </Boundary>
    </main>
  );
}
