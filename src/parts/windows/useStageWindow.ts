import { useEffect, useState } from "react";

import { later } from "#platform/clock.ts";
import { fillStageWindow, openStageWindow, stageWindowOpen } from "#platform/stageWindow.ts";
import { useNow } from "#parts/clock/useNow.ts";
import { stageState, type StageState } from "#stores/live/stageState.ts";
import { pingStage, useWindows } from "#stores/live/windows.ts";

export interface StageWindowControl {
  state: StageState;
  fullscreen: boolean;
  /** There was a second screen or the browser says that there is none. */
  single: boolean;
  /** The last try to open it was held back. */
  blocked: boolean;
  /** Opens it, or brings it back to the front. */
  open: () => void;
  fill: () => void;
}

/** How often the stage's window is asked whether it is there, in milliseconds. */
const ASK = 2000;

/** The stage's window as the console knows it, and what can be done with it. */
export function useStageWindow(hash: string): StageWindowControl {
  const stage = useWindows((state) => state.stage);
  const heardAt = useWindows((state) => state.heardAt);
  const askedAt = useWindows((state) => state.askedAt);
  const [blocked, setBlocked] = useState(false);
  const now = useNow(true);
  useEffect(() => {
    let stop: () => void = () => undefined;
    const ask = () => {
      pingStage();
      stop = later(ask, ASK);
    };
    ask();
    return () => stop();
  }, []);
  return {
    state: stageState({ stage, heardAt, askedAt, opened: stageWindowOpen() }, now),
    fullscreen: stage?.fullscreen === true,
    single: stage?.extended === false,
    blocked,
    open: () => void openStageWindow(hash).then((result) => setBlocked(result === "blocked")),
    fill: fillStageWindow,
  };
}
