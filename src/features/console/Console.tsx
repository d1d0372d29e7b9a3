import { memo, Suspense, useEffect, useRef, useState } from "react";

import { whenCalm } from "#platform/clock.ts";
import { toggleFullscreen } from "#platform/fullscreen.ts";
import { holdWakeLock } from "#platform/wakeLock.ts";
import { TimeAnnouncer } from "#parts/clock/TimeAnnouncer.tsx";
import { Gong } from "#parts/clock/Gong.tsx";
import { useRunKeys } from "#parts/keys/useRunKeys.ts";
import {
  DroppedNotice,
  EndDialog,
  fetchLazy,
  Overview,
  RosterDialog,
  startServices,
  StorageNotice,
  UndoToast,
} from "#parts/run/lazy.ts";
import { fetchOverlays } from "#scenes/StageScreen.tsx";
import { useEnding } from "#parts/session/useEnding.ts";
import { ReadAlong } from "#parts/windows/ReadAlong.tsx";
import { firstField } from "#parts/notes/firstField.ts";
import { leaveTyping, useTyping } from "#stores/typing.ts";
import { isInNote, leaveField } from "#platform/keys.ts";
import { usePreferences } from "#stores/preferences.ts";
import { stepBack, stepForward, uncover } from "#stores/stageActions.ts";

import { Agenda } from "./Agenda.tsx";
import styles from "./Console.module.css";
import { ConsoleMain } from "./ConsoleMain.tsx";
import { Header } from "./Header.tsx";
import { MoreDialog, SceneNotes, SteerDialog } from "./lazy.ts";
import { Side } from "./Side.tsx";
import { useAfterStage } from "./useAfterStage.ts";
import { useConsoleData, type ConsoleData } from "./useConsoleData.ts";
import { useStageWindow } from "#parts/windows/useStageWindow.ts";

export interface ConsoleLinks {
  /** The address of the stage's window inside this app, "#/…". */
  stageHash: string;
  onFinish: () => void;
  onHome: () => void;
  onMirror: () => void;
  onCheck: () => void;
}

/** What the facilitator sees on a screen of their own. */
export function Console(props: ConsoleLinks) {
  const data = useConsoleData();
  return data ? <AfterStage {...props} data={data} /> : null;
}

function AfterStage({ data, ...links }: ConsoleLinks & { data: ConsoleData }) {
  return <Open {...links} data={useAfterStage(data)} />;
}

/** Fetches what no console shows at first, and starts what goes on behind it. */
function fetchBehind(): void {
  fetchOverlays();
  fetchLazy([MoreDialog, SteerDialog, SceneNotes]);
  startServices();
}

type DialogName = "people" | "overview" | "more" | "steer";

const Open = memo(function Open({ data, ...links }: ConsoleLinks & { data: ConsoleData }) {
  const { session, scene, timer, writes, practice, dropped } = data;
  const [dialog, setDialog] = useState<DialogName>();
  const root = useRef<HTMLDivElement>(null);
  const stage = useStageWindow(links.stageHash);
  useEffect(() => usePreferences.getState().load(), []);
  useEffect(() => holdWakeLock(), []);
  useEffect(() => whenCalm(fetchBehind), []);
  const ending = useEnding(!data.next && !data.morePages, links.onFinish);
  const onNext = () => {
    if (!stepForward()) ending.end();
  };
  const close = () => setDialog(undefined);
  // Asked for before the notes of the scene stand, the field is given when they do.
  const wanted = useRef("");
  const onNotes = () => {
    // Who was typing when the clicker went on, types on.
    if (wanted.current === scene.id || (useTyping.getState().stepped && !isInNote())) toNotes();
    wanted.current = "";
  };
  const toNotes = () => firstField(root.current)?.focus();
  const clear = (step: () => unknown) => () => {
    if (dialog === "overview") close();
    ending.stay();
    step();
  };
  // What can be pressed in a dialog as well.
  const own = {
    overview: () => setDialog("overview"),
    people: () => setDialog("people"),
    time: () => setDialog("steer"),
    fullscreen: () => void toggleFullscreen(),
  };
  useRunKeys({
    ...own,
    help: () => setDialog("more"),
    note: () => {
      wanted.current = scene.id;
      toNotes();
    },
    cues: () => root.current?.querySelector<HTMLElement>("[data-cues]")?.focus(),
    escape: () => {
      leaveTyping();
      if (!leaveField()) uncover();
    },
    // What lies over the console gives way to whoever goes on with a clicker.
    next: clear(stepForward),
    previous: clear(stepBack),
  });
  return (
    <div ref={root} className={styles["console"]}>
      <Header
        data={data}
        stage={stage}
        onPeople={own.people}
        onMore={() => setDialog("more")}
        onFinish={ending.ask}
      />
      <Agenda session={session} onSteer={() => setDialog("steer")} />
      <ConsoleMain data={data} onNext={onNext} onOverview={() => setDialog("overview")} />
      <Side data={data} onNotes={onNotes} />
      <Gong timer={timer} />
      {session.live.loose && <Gong timer={session.live.loose} />}
      <TimeAnnouncer timer={timer} />
      {session.live.loose && <TimeAnnouncer timer={session.live.loose} loose />}
      {!writes && <ReadAlong />}
      <Suspense>
        {!practice && <StorageNotice session={session} />}
        {dropped.length > 0 && <DroppedNotice dropped={dropped} />}
        <UndoToast />
        {ending.asks && <EndDialog session={session} onEnd={ending.end} onClose={ending.stay} />}
        {dialog === "overview" && <Overview open session={session} onClose={close} />}
        {dialog === "people" && <RosterDialog onClose={close} />}
        {dialog === "more" && <MoreDialog {...links} session={session} own={own} onClose={close} />}
        {dialog === "steer" && <SteerDialog session={session} onClose={close} />}
      </Suspense>
    </div>
  );
});
